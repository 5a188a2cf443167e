# exercise: rnn_minibatch
# right: no
# wrong: a column of U that several rows read at the same step gets only one of their shares
# lines: 18
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, bh, bo = params
    outs, hs = forward_batch(inputs, state, params)
    picked = np.take_along_axis(outs, targets[..., None], axis=2)
    loss = float(-np.log(np.maximum(picked, 1e-300)).sum())
    delta = outs.copy()
    np.put_along_axis(delta, targets[..., None], picked - 1, axis=2)
    dU, dV, dW, dbh, dbo = (np.zeros(p.shape) for p in params)
    dW += np.tensordot(delta, hs[:, 1:], axes=([0, 1], [0, 1]))
    dbo[:, 0] = delta.sum(axis=(0, 1))
    carry = np.zeros(state.shape)
    for t in np.arange(inputs.shape[1])[::-1]:
        carry = (delta[:, t] @ W + carry) * (1 - hs[:, t + 1] ** 2)
        dU[:, inputs[:, t]] += carry.T
        dV += carry.T @ hs[:, t]
        dbh[:, 0] += carry.sum(axis=0)
        carry = carry @ V
    return loss, (dU, dV, dW, dbh, dbo), hs[:, -1]
