# exercise: rnn_minibatch
# right: no
# wrong: To bring time to the front the indices are reshaped to (T, B), not transposed, so the tokens of different rows are mixed.
# lines: 8, 9
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, bh, bo = params
    B, T = inputs.shape
    X = inputs.reshape(T, B)
    Y = targets.reshape(T, B)
    onehot = np.eye(U.shape[1])
    H = np.empty((T + 1, B, V.shape[0]))
    H[0] = state
    for t in range(T):
        H[t + 1] = np.tanh(onehot[X[t]] @ U.T + H[t] @ V.T + bh.T)
    Z = H[1:] @ W.T + bo.T
    Z = Z - Z.max(-1, keepdims=True)
    P = np.exp(Z) / np.exp(Z).sum(-1, keepdims=True)
    loss = -np.log((P * onehot[Y]).sum(-1)).sum()
    D = P - onehot[Y]
    A = np.zeros((T, B, V.shape[0]))
    later = 0.0
    for t in reversed(range(T)):
        A[t] = (D[t] @ W + later) * (1 - H[t + 1] ** 2)
        later = A[t] @ V
    grads = (
        np.einsum("tbh,tbc->hc", A, onehot[X]),
        np.einsum("tbh,tbk->hk", A, H[:-1]),
        np.einsum("tbc,tbh->ch", D, H[1:]),
        A.sum((0, 1))[:, None],
        D.sum((0, 1))[:, None],
    )
    return loss, grads, H[-1]
