# exercise: bptt
# right: no
# wrong: the walk back has one step more than truncate allows
# lines: 14
def bptt(model, x, y, truncate=4):
    U, V, W, bh, bo = model.params
    o, s = model.forward_propagation(x)
    g = [np.zeros_like(p) for p in model.params]
    for t in range(len(y)):
        e = o[t] - (np.arange(o.shape[1]) == y[t])
        g[2] += np.outer(e, s[t + 1])
        g[4][:, 0] += e
        delta = (W.T @ e) * (1 - s[t + 1] ** 2)
        for k in range(t, max(0, t - truncate) - 1, -1):
            g[0][:, x[k]] += delta
            g[1] += np.outer(delta, s[k])
            g[3][:, 0] += delta
            delta = (V.T @ delta) * (1 - s[k] ** 2)
    return tuple(g)
