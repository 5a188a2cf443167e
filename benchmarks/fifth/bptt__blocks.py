# exercise: bptt
# right: no
# wrong: The sentence is cut into blocks of truncate steps and no error crosses a block's edge, so many words walk back fewer steps than they should.
# lines: 23, 24
def bptt(model, x, y, truncate=4):
    """Truncated back-propagation through time."""
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_logits = outputs.copy()
    d_logits[range(T), y] -= 1
    d_W = d_logits.T @ states[1:]
    d_b_out = d_logits.sum(axis=0).reshape(-1, 1)
    d_U, d_V, d_b_hidden = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    d_h_next = np.zeros(V.shape[0])
    for t in reversed(range(T)):
        d_h = W.T @ d_logits[t] + d_h_next
        d_a = d_h * (1 - states[t + 1] ** 2)
        d_U[:, x[t]] += d_a
        d_V += np.outer(d_a, states[t])
        d_b_hidden[:, 0] += d_a
        d_h_next = V.T @ d_a
        if t % truncate == 0:
            d_h_next = np.zeros(V.shape[0])
    return d_U, d_V, d_W, d_b_hidden, d_b_out
