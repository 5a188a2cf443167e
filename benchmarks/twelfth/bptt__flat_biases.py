# exercise: bptt
# right: no
# wrong: the gradients of the biases are flat rows instead of columns
# lines: 18
def bptt(model, x, y, truncate=4):
    U, V, W, bh, bo = model.params
    o, s = model.forward_propagation(x)
    err = o - np.eye(len(bo))[list(y)]
    dU, dV, db = np.zeros_like(U), np.zeros_like(V), np.zeros(len(V))
    for t, e in enumerate(err):
        d, k, left = W.T @ e, t, truncate
        while k >= 0 and left:
            d = d * (1 - s[k + 1] ** 2)
            dU[:, x[k]] += d
            dV += np.outer(d, s[k])
            db += d
            d, k, left = V.T @ d, k - 1, left - 1
    return dU, dV, err.T @ s[1:], db, err.sum(axis=0)
