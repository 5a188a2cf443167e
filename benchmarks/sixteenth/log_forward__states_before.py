# exercise: log_forward
# right: no
# wrong: takes for every word the state before it instead of the one after it
# lines: 12
def log_softmax_rows(scores):
    shifted = scores - scores.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def log_forward(words, params):
    W, b_out = params[3], params[5]
    hidden = tagger_states(words, params)[: len(words)]
    return log_softmax_rows(np.matmul(hidden, W.T) + b_out.reshape(1, -1))
