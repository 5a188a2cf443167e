# exercise: log_forward
# right: no
# wrong: the column of ones stands first but the bias last, so bias and weights are paired wrongly
# lines: 9
def log_forward(words, params):
    W, b_out = params[3], params[5]
    states = tagger_states(words, params)[1:]
    ones = np.ones((len(states), 1))
    scores = np.hstack([ones, states]) @ np.hstack([W, b_out]).T
    top = scores.max(axis=1, keepdims=True)
    return scores - top - np.log(np.exp(scores - top).sum(axis=1, keepdims=True))
