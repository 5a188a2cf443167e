# exercise: log_forward
# right: no
# wrong: when a larger score comes along, the sum collected so far is not scaled to the new maximum
# lines: 13
def log_forward(words, params):
    _, _, _, W, _, b_out = params
    scores = tagger_states(words, params)[1:] @ W.T + b_out.reshape(-1)
    T, K = scores.shape
    peak = np.full(T, -np.inf)
    total = np.zeros(T)
    for k in range(K):
        peak = np.maximum(peak, scores[:, k])
        total = total + np.exp(scores[:, k] - peak)
    return scores - (peak + np.log(total))[:, None]
