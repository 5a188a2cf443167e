# exercise: log_forward
# right: no
# wrong: when a larger score comes along, the sum so far is not brought to the new maximum
# lines: 13
def log_forward(words, params):
    W, b_out = params[3], params[5]
    h = tagger_states(words, params)[1:]
    s = h @ W.T + b_out.T
    top = s[:, 0].copy()
    total = np.ones(len(s))
    for k in range(1, s.shape[1]):
        new = np.maximum(top, s[:, k])
        total = total + np.exp(s[:, k] - new)
        top = new
    return s - (top + np.log(total))[:, None]
