# exercise: rnn_minibatch
# right: no
# wrong: The error goes back through V the wrong way round (V.T for rows).
# lines: 22
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, bh, bo = params
    B, T = inputs.shape
    hs = [state]
    for t in range(T):
        hs.append(np.tanh(U.T[inputs[:, t]] + hs[t] @ V.T + bh.T))
    H = np.stack(hs, axis=1)
    logits = H[:, 1:] @ W.T + bo.ravel()
    e = np.exp(logits - logits.max(-1, keepdims=True))
    p = e / e.sum(-1, keepdims=True)
    onehot = np.eye(W.shape[0])[targets]
    loss = -np.log((p * onehot).sum(-1)).sum()
    dlogits = p - onehot
    dZ = np.zeros((B, T, V.shape[0]))
    carry = 0
    for t in reversed(range(T)):
        dZ[:, t] = (dlogits[:, t] @ W + carry) * (1 - H[:, t + 1] ** 2)
        carry = dZ[:, t] @ V.T
    dU = np.einsum("bth,btc->hc", dZ, np.eye(U.shape[1])[inputs])
    dV = np.einsum("bth,btk->hk", dZ, H[:, :-1])
    dW = np.einsum("btc,bth->ch", dlogits, H[:, 1:])
    dbh = dZ.sum((0, 1)).reshape(-1, 1)
    dbo = dlogits.sum((0, 1)).reshape(-1, 1)
    return loss, (dU, dV, dW, dbh, dbo), H[:, -1]
