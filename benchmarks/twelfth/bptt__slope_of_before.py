# exercise: bptt
# right: no
# wrong: the slope of tanh is taken at the state before, and V is not transposed on the way back
# lines: 14, 18
def bptt(model, x, y, truncate=4):
    U, V, W, bh, bo = model.params
    o, s = model.forward_propagation(x)
    grads = dict(U=np.zeros_like(U), V=np.zeros_like(V), b=np.zeros_like(bh))
    e = o.copy()
    for t in range(len(x)):
        e[t, y[t]] -= 1
        d = W.T @ e[t]
        for k in range(t, max(t - truncate, -1), -1):
            d = d * (1 - s[k] ** 2)
            grads["U"][:, x[k]] += d
            grads["V"] += np.outer(d, s[k])
            grads["b"] += d[:, None]
            d = V @ d
    return grads["U"], grads["V"], e.T @ s[1:], grads["b"], e.sum(0)[:, None]
