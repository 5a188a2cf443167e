# exercise: log_forward
# right: no
# wrong: every tag gets the log of a sigmoid of its own score, as if tags did not exclude each other, instead of a log-softmax
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)
    result = np.zeros((len(words), len(W)))
    for t in range(len(words)):
        score = W @ h[t + 1][:, None] + b_out
        result[t] = -np.logaddexp(0, -score).ravel()
    return result
