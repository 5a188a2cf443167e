# exercise: backpropagation
# right: no
# wrong: with deltas as rows the way back is delta @ V; it goes through V.T, as forwards
# lines: 11
def way_back(d_states, slopes, V):
    """Gradients at the sums before the sigmoid, (T, H), last word first, then turned round."""
    found = []
    carry = np.zeros(V.shape[0])
    for d_state, slope in zip(reversed(d_states), reversed(slopes)):
        found.append((d_state + carry) * slope)
        carry = found[-1] @ V.T
    return np.stack(found[::-1])


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    right = np.eye(len(W))[tags]
    loss = -(log_probs * right).sum()
    d_scores = np.exp(log_probs) - right
    d_sums = way_back(d_scores @ W, states[1:] * (1 - states[1:]), V)
    d_E = np.eye(len(E))[words].T @ d_sums @ U
    d_U, d_V = np.split(d_sums.T @ np.hstack([E[words], states[:-1]]), [U.shape[1]], axis=1)
    d_W = d_scores.T @ states[1:]
    return loss, (d_E, d_U, d_V, d_W, d_sums.sum(0)[:, None], d_scores.sum(0)[:, None])
