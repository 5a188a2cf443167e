# exercise: rnn_minibatch
# right: no
# wrong: the running state is the array that came in and is overwritten
# lines: 22

def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    inputs, targets  token indices (B, T)
    state            the state before the first input, (B, H); a constant,
                     left as it was
    params           (U, V, W, b_hidden, b_out)
    returns          loss (the sum over all B * T predictions, in nats),
                     the gradients of that sum in the order of params,
                     the state after the last input (B, H)
    """
    U, V, W, bh, bo = params
    B, T = inputs.shape
    h = state
    history = [h.copy()]
    for t in range(T):
        h[:] = np.tanh(U.T[inputs[:, t]] + h @ V.T + bh.T)
        history.append(h.copy())
    rows = np.arange(B)
    loss = 0.0
    dU, dV, dW, dbh, dbo = (np.zeros_like(p) for p in params)
    carry = np.zeros_like(h)
    for t in reversed(range(T)):
        p = softmax_rows(history[t + 1] @ W.T + bo.T)
        loss -= np.log(p[rows, targets[:, t]]).sum()
        p[rows, targets[:, t]] -= 1
        da = (p @ W + carry) * (1 - history[t + 1] ** 2)
        np.add.at(dU.T, inputs[:, t], da)
        dV += da.T @ history[t]
        dW += p.T @ history[t + 1]
        dbh += da.sum(0)[:, None]
        dbo += p.sum(0)[:, None]
        carry = da @ V
    return loss, (dU, dV, dW, dbh, dbo), history[-1]


def softmax_rows(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)
