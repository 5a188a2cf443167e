# exercise: bptt
# right: no
# wrong: outer product the wrong way round for V
# lines: 15
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o - np.eye(len(W))[np.array(y)]
    d_U, d_V, d_bh = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(len(x)):
        delta = W.T @ e[t]
        for s in range(t, max(t - truncate, -1), -1):
            delta = delta * (1 - h[s + 1] ** 2)
            d_U[:, x[s]] += delta
            d_V += np.outer(h[s], delta)
            d_bh[:, 0] += delta
            delta = V.T @ delta
    return d_U, d_V, e.T @ h[1:], d_bh, e.sum(axis=0)[:, None]
