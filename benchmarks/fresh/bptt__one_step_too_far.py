# exercise: bptt
# right: no
# wrong: walks truncate + 1 steps, as published code does
# lines: 13
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o.copy()
    e[np.arange(len(y)), y] -= 1
    d_U, d_V, d_bh = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(len(x)):
        delta = W.T @ e[t] * (1 - h[t + 1] ** 2)
        for s in np.arange(max(0, t - truncate), t + 1)[::-1]:
            d_U[:, x[s]] += delta
            d_V += np.outer(delta, h[s])
            d_bh[:, 0] += delta
            delta = V.T @ delta * (1 - h[s] ** 2)
    return d_U, d_V, e.T @ h[1:], d_bh, e.sum(axis=0)[:, None]
