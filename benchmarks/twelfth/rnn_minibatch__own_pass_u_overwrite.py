# exercise: rnn_minibatch
# right: no
# wrong: the gradient of U is added with a fancy index, so that of rows with the same token at one step only one counts
# lines: 19
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, bh, bo = params
    B, T = inputs.shape
    out, hs = forward_batch(inputs, state, params)
    rows = np.arange(B)
    dU, dV, dW, dbh, dbo = map(np.zeros_like, params)
    back, nats = np.zeros_like(state), 0.0
    for t in range(T - 1, -1, -1):
        err = out[:, t].copy()
        nats -= np.log(err[rows, targets[:, t]] + 1e-12).sum()
        err[rows, targets[:, t]] -= 1
        dW += err.T @ hs[:, t + 1]
        dbo += err.sum(axis=0)[:, None]
        dz = (err @ W + back) * (1 - hs[:, t + 1] ** 2)
        dU[:, inputs[:, t]] += dz.T
        dV += dz.T @ hs[:, t]
        dbh += dz.sum(axis=0)[:, None]
        back = dz @ V
    return nats, (dU, dV, dW, dbh, dbo), hs[:, -1]
