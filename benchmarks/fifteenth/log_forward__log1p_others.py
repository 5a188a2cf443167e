# exercise: log_forward
# right: no
# wrong: the sum over "the others" leaves out every score that equals the maximum, so with two equal best scores one of them is missing
# lines: 9
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    scores = tagger_states(words, params)[1:] @ W.T + b_out.reshape(1, -1)
    below = scores - scores.max(axis=1, keepdims=True)
    others = np.where(below < 0, np.exp(below), 0.0)
    return below - np.log1p(others.sum(axis=1, keepdims=True))
