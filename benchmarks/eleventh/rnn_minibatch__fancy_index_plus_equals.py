# exercise: rnn_minibatch
# right: no
# wrong: the columns of U are collected with += at repeated indices, so that of equal tokens in one step only one row counts
# lines: 19
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_h, b_o = params
    B, T = inputs.shape
    hs = [state]
    for t in range(T):
        hs.append(np.tanh(U[:, inputs[:, t]].T + hs[t] @ V.T + b_h.T))
    rows = np.arange(B)
    dU, dV, dW, dbh, dbo = [np.zeros(p.shape) for p in params]
    back, loss = np.zeros_like(state), 0.0
    for t in range(T - 1, -1, -1):
        p = softmax(hs[t + 1] @ W.T + b_o.T, axis=1)
        loss -= np.log(p[rows, targets[:, t]]).sum()
        p[rows, targets[:, t]] -= 1
        dz = (p @ W + back) * (1 - hs[t + 1] ** 2)
        dU[:, inputs[:, t]] += dz.T
        dV += dz.T @ hs[t]
        dW += p.T @ hs[t + 1]
        dbh += dz.sum(axis=0, keepdims=True).T
        dbo += p.sum(axis=0, keepdims=True).T
        back = dz @ V
    return loss, (dU, dV, dW, dbh, dbo), hs[-1]
