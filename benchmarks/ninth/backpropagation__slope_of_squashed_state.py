# exercise: backpropagation
# right: no
# wrong: The slope helper takes the sigmoid of its argument, but it is given the state, which is a sigmoid's result already.
# lines: 33
def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)


def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters.

    words, tags  indices (T,), arrays of any integer dtype
    params       (E, U, V, W, b_hidden, b_out)
    returns      loss, the sum over words of -ln p(tag) in nats;
                 grads, in the order and shapes of params
    """
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    rows = np.arange(len(words))
    loss = -np.sum(log_probs[rows, tags])

    dscores = np.exp(log_probs)
    dscores[rows, tags] -= 1.0
    dW = dscores.T @ states[1:]
    db_out = dscores.sum(axis=0, keepdims=True).T

    dz = np.zeros((len(words), V.shape[0]))
    dh_next = np.zeros(V.shape[0])
    for t in reversed(rows):
        dh = dscores[t] @ W + dh_next
        dz[t] = dh * sigmoid_prime(states[t + 1])
        dh_next = dz[t] @ V

    dE = np.zeros_like(E)
    np.add.at(dE, words, dz @ U)
    dU = dz.T @ E[words]
    dV = dz.T @ states[:-1]
    db_hidden = dz.sum(axis=0, keepdims=True).T
    return loss, (dE, dU, dV, dW, db_hidden, db_out)
