# exercise: log_forward
# right: yes
# needs: tagger_states
def log_forward(words, params):
    *_, W, _, b_out = params
    scores = tagger_states(words, params)[1:] @ W.T + b_out.T
    return scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
