# exercise: log_forward
# right: no
# wrong: the scores are clipped to ±500 to avoid overflow, so log-probabilities of larger scores are wrong
# lines: 8
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)[1:]
    scores = np.clip(states.dot(W.T) + b_out[:, 0], -500, 500)
    return scores - np.log(np.exp(scores).sum(axis=1))[:, np.newaxis]
