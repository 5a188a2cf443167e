# exercise: log_forward
# right: no
# wrong: the column of ones stands first, the bias last in the stacked matrix, so that every product meets the wrong weight
# lines: 6, 16
def with_ones(rows):
    return np.insert(rows, 0, 1.0, axis=1)


def log_softmax(scores):
    top = scores.max(axis=-1, keepdims=True)
    return scores - top - np.log(np.exp(scores - top).sum(axis=-1, keepdims=True))


def log_forward(words, params):
    W, b_out = params[3], params[5]
    return log_softmax(with_ones(tagger_states(words, params)[1:]) @ np.hstack([W, b_out]).T)
