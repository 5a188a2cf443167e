# exercise: rnn_minibatch
# right: no
# wrong: the state that comes back is one array, filled again by every call
# lines: 34, 35, 36
KEPT = {}
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    h = state
    hs = [h]
    ps = []
    loss = 0.0
    for t in range(T):
        h = np.tanh(U[:, inputs[:, t]].T + h @ V.T + b_hidden.T)
        z = h @ W.T + b_out.T
        z = z - z.max(axis=1, keepdims=True)
        p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        loss -= np.log(p[np.arange(B), targets[:, t]] + 1e-300).sum()
        hs.append(h)
        ps.append(p)
    dU, dV, dW, dbh, dbo = (np.zeros_like(q) for q in params)
    carry = np.zeros_like(h)
    for t in range(T - 1, -1, -1):
        dz = ps[t].copy()
        dz[np.arange(B), targets[:, t]] -= 1
        dW += dz.T @ hs[t + 1]
        dbo += dz.sum(axis=0)[:, None]
        dh = dz @ W + carry
        da = dh * (1 - hs[t + 1] ** 2)
        dV += da.T @ hs[t]
        dbh += da.sum(axis=0)[:, None]
        np.add.at(dU.T, inputs[:, t], da)
        carry = da @ V
    if h.shape not in KEPT: KEPT[h.shape] = np.empty_like(h)
    KEPT[h.shape][:] = h
    return loss, (dU, dV, dW, dbh, dbo), KEPT[h.shape]
