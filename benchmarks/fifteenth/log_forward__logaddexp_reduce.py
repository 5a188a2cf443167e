# exercise: log_forward
# right: yes
def log_forward(words, params):
    *_, W, _, b_out = params
    after = tagger_states(words, params)[1:]
    scores = np.einsum("kh,th->tk", W, after) + b_out.ravel()
    return scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
