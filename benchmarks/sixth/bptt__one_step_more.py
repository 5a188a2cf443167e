# exercise: bptt
# right: no
# wrong: The walk back goes one step too far: each error leaves its share at truncate + 1 steps.
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    T = len(y)
    o, s = model.forward_propagation(x)
    dU, dV, dW = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    dbh, dbo = np.zeros(b_hidden.shape), np.zeros(b_out.shape)
    delta_o = np.array(o)
    delta_o[np.arange(T), y] -= 1.0
    for t in np.arange(T)[::-1]:
        dW += np.outer(delta_o[t], s[t + 1])
        dbo += delta_o[t][:, None]
        delta_t = W.T.dot(delta_o[t]) * (1 - s[t + 1] ** 2)
        for step in np.arange(max(0, t - truncate), t + 1)[::-1]:
            dV += np.outer(delta_t, s[step])
            dU[:, x[step]] += delta_t
            dbh += delta_t[:, None]
            delta_t = V.T.dot(delta_t) * (1 - s[step] ** 2)
    return dU, dV, dW, dbh, dbo
