# exercise: log_forward
# right: yes
def log_forward(words, params):
    *_, W, _, b_out = params
    scores = np.einsum("th,kh->tk", tagger_states(words, params)[1:], W) + b_out.T
    return scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
