# exercise: log_forward
# right: no
# wrong: the running log-sum starts at 0, which is the log of 1, instead of minus infinity, so it counts one more tag with score 0
# lines: 8
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    scores = (W @ tagger_states(words, params)[1:].T + b_out).T
    total = np.zeros(len(scores))
    for s in scores.T:
        hi, lo = np.maximum(total, s), np.minimum(total, s)
        total = hi + np.log1p(np.exp(lo - hi))
    return scores - total[:, None]
