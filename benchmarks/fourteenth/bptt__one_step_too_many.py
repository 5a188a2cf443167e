# exercise: bptt
# right: no
# wrong: Each error is carried back over truncate steps besides its own, one more than allowed.
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    T = len(y)
    o, s = model.forward_propagation(x)
    dLdU, dLdV, dLdW = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    db, dc = np.zeros(b_hidden.shape), np.zeros(b_out.shape)
    delta_o = o.copy()
    delta_o[np.arange(T), y] -= 1.0
    for t in np.arange(T)[::-1]:
        dLdW += np.outer(delta_o[t], s[t + 1])
        dc[:, 0] += delta_o[t]
        delta_t = W.T.dot(delta_o[t]) * (1 - s[t + 1] ** 2)
        for step in np.arange(max(0, t - truncate), t + 1)[::-1]:
            dLdV += np.outer(delta_t, s[step])
            dLdU[:, x[step]] += delta_t
            db[:, 0] += delta_t
            delta_t = V.T.dot(delta_t) * (1 - s[step] ** 2)
    return dLdU, dLdV, dLdW, db, dc
