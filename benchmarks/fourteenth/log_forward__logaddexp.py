# exercise: log_forward
# right: yes
def log_forward(words, params):
    W, b_out = params[3], params[5]
    scores = np.einsum("kh,th->tk", W, tagger_states(words, params)[1:]) + b_out.T
    return scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
