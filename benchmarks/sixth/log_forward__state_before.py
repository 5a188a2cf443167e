# exercise: log_forward
# right: no
# wrong: Word t is judged by the state before it and not by the one after it.
# lines: 13
def _log_softmax(v):
    v = v - max(v)
    return v - np.log(sum(np.exp(v)))


def log_forward(words, params):
    W, b_out = params[3], params[5]
    states = tagger_states(words, params)
    return np.array([_log_softmax(W @ h + b_out[:, 0]) for h in states[:-1]])
