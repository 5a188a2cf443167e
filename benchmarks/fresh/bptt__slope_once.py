# exercise: bptt
# right: no
# wrong: the slope of tanh is taken at the word's own step only
# lines: 11
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o - np.eye(len(W))[np.array(y)]
    G = np.zeros((len(x), len(V)))
    for t in range(len(x)):
        delta = (W.T @ e[t]) * (1 - h[t + 1] ** 2)
        for s in range(t, max(t - truncate, -1), -1):
            G[s] += delta
            delta = V.T @ delta
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, np.array(x), G)
    return d_U, G.T @ h[:-1], e.T @ h[1:], G.sum(0)[:, None], e.sum(0)[:, None]
