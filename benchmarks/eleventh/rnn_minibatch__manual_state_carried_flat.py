# exercise: rnn_minibatch
# right: no
# wrong: the hidden bias has no gradient at the first step, and the state that came in is overwritten on the way
# lines: 14, 26
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, bh, bo = params
    E = np.eye(U.shape[1])
    X, Y = E[inputs], E[targets]
    T = inputs.shape[1]
    before, after, errors = [], [], []
    h, loss = state, 0.0
    for t in range(T):
        before.append(h.copy())
        h[...] = np.tanh(X[:, t] @ U.T + h @ V.T + bh.T)
        after.append(h.copy())
        p = softmax(h @ W.T + bo.T, axis=-1)
        loss -= np.sum(Y[:, t] * np.log(p))
        errors.append(p - Y[:, t])
    deltas, carry = [None] * T, 0
    for t in reversed(range(T)):
        deltas[t] = (errors[t] @ W + carry) * (1 - after[t] ** 2)
        carry = deltas[t] @ V
    dU = sum(d.T @ X[:, t] for t, d in enumerate(deltas))
    dV = sum(d.T @ k for d, k in zip(deltas, before))
    dW = sum(e.T @ k for e, k in zip(errors, after))
    dbh = sum((d.sum(axis=0) for d in deltas[1:]), np.zeros(len(V)))[:, None]
    dbo = sum(e.sum(axis=0) for e in errors)[:, None]
    return loss, (dU, dV, dW, dbh, dbo), h
