# exercise: backpropagation
# right: no
# wrong: Loss and gradients are divided by the number of words, and the gradients of the biases are flat, without their second axis.
# lines: 11, 14, 26, 27
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    n = len(words)
    idx = np.arange(n)
    states = tagger_states(words, params)
    lp = log_forward(words, params)
    loss = -np.mean(lp[idx, tags])
    dlogits = np.exp(lp)
    dlogits[idx, tags] -= 1
    dlogits /= n
    dpre = np.empty((n, len(V)))
    carry = 0
    for t in idx[::-1]:
        s = states[t + 1]
        dpre[t] = (dlogits[t] @ W + carry) * s * (1 - s)
        carry = dpre[t] @ V
    dE = np.zeros(E.shape)
    np.add.at(dE, words, dpre @ U)
    dU = dpre.T @ E[words]
    dV = dpre.T @ states[:n]
    dW = dlogits.T @ states[1:]
    db_hidden = dpre.sum(axis=0)
    db_out = dlogits.sum(axis=0)
    return loss, (dE, dU, dV, dW, db_hidden, db_out)
