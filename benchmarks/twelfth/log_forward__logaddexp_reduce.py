# exercise: log_forward
# right: yes
def log_forward(words, params):
    scores = np.einsum("kh,th->tk", params[3], tagger_states(words, params)[1:]) + params[5].T
    return scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
