# exercise: bptt
# right: no
# wrong: a word that comes twice within the walk counts once: += with an index array
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    e = o - np.eye(len(W))[np.array(y)]
    d_U, d_V, d_bh = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(len(x)):
        steps = list(range(t, max(t - truncate, -1), -1))
        delta, left = W.T @ e[t], []
        for s in steps:
            left.append(delta * (1 - h[s + 1] ** 2))
            delta = V.T @ left[-1]
        left = np.array(left)
        d_U[:, [x[s] for s in steps]] += left.T
        d_V += left.T @ h[steps]
        d_bh += left.sum(axis=0)[:, None]
    return d_U, d_V, e.T @ h[1:], d_bh, e.sum(axis=0)[:, None]
