# exercise: bptt
# right: no
# wrong: carries back with V
# lines: 19
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o - np.eye(len(W))[np.array(y)]
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in model.params]
    for t in range(len(x)):
        d_W += np.outer(e[t], h[t + 1])
        d_bo += e[t][:, None]
        delta = W.T @ e[t]
        for s in range(t, max(t - truncate, -1), -1):
            delta = delta * (1 - h[s + 1] ** 2)
            d_U[:, x[s]] += delta
            d_V += np.outer(delta, h[s])
            d_bh += delta[:, None]
            delta = V @ delta
    return d_U, d_V, d_W, d_bh, d_bo
