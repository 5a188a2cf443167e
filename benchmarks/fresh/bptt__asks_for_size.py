# exercise: bptt
# right: no
# wrong: uses model.hidden_size, which the model does not have (crashes)
# lines: 9
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o - np.eye(len(W))[np.array(y)]
    d_U, d_V, d_bh = np.zeros_like(U), np.zeros_like(V), np.zeros((model.hidden_size, 1))
    for t in range(len(x)):
        delta = W.T @ e[t]
        for s in range(t, max(t - truncate, -1), -1):
            delta = delta * (1 - h[s + 1] ** 2)
            d_U[:, x[s]] += delta
            d_V += np.outer(delta, h[s])
            d_bh[:, 0] += delta
            delta = V.T @ delta
    return d_U, d_V, e.T @ h[1:], d_bh, e.sum(axis=0)[:, None]
