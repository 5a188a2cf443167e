# exercise: rnn_minibatch
# right: yes

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
    U, V, W, b_hidden, b_out = params
    C = len(b_out)
    x, y = np.eye(C)[inputs], np.eye(C)[targets]
    T = x.shape[1]
    h = [np.array(state, dtype=float)]
    for t in range(T):
        h.append(np.tanh(x[:, t] @ U.T + h[t] @ V.T + b_hidden[:, 0]))
    past, now = np.stack(h[:-1], axis=1), np.stack(h[1:], axis=1)
    z = np.einsum("bth,ch->btc", now, W) + b_out[:, 0]
    z = z - z.max(axis=-1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    d = np.exp(logp) - y
    a = np.einsum("btc,ch->bth", d, W)
    for t in range(T - 1, -1, -1):
        if t < T - 1:
            a[:, t] += a[:, t + 1] @ V
        a[:, t] *= 1 - now[:, t] ** 2
    grads = (
        np.einsum("bth,btc->hc", a, x),
        np.einsum("bth,btg->hg", a, past),
        np.einsum("btc,bth->ch", d, now),
        a.sum(axis=(0, 1))[:, None],
        d.sum(axis=(0, 1))[:, None],
    )
    return float(-(logp * y).sum()), grads, h[-1]
