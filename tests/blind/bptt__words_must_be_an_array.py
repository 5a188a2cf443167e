# exercise: bptt
# right: no
# wrong: words that are a list have no size
# lines: 11
def bptt(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    p, h = model.forward_propagation(x)
    d = p.copy()
    d[np.arange(len(y)), y] -= 1
    dU, dV, dW, db, dc = [np.zeros_like(q) for q in model.params]
    for t in range(x.size):
        dW += np.outer(d[t], h[t + 1])
        dc += d[t][:, None]
        e = (W.T @ d[t]) * (1 - h[t + 1] ** 2)
        for s in range(t, max(-1, t - truncate), -1):
            dV += np.outer(e, h[s])
            dU[:, x[s]] += e
            db += e[:, None]
            e = (V.T @ e) * (1 - h[s] ** 2)
    return dU, dV, dW, db, dc
