# exercise: bptt
# right: no
# wrong: one sweep as in lab 04: truncate is not used
# lines: 12
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o - np.eye(len(W))[np.array(y)]
    G = np.zeros_like(h[1:])
    later = 0
    for t in reversed(range(len(x))):
        G[t] = (W.T @ e[t] + later) * (1 - h[t + 1] ** 2)
        later = V.T @ G[t]
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, np.array(x), G)
    return d_U, G.T @ h[:-1], e.T @ h[1:], G.sum(0)[:, None], e.sum(0)[:, None]
