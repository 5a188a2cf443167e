# exercise: rnn_minibatch
# right: yes
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    U, V, W, b, c = params
    x = (inputs[..., None] == np.arange(U.shape[1])).astype(float)
    y = (targets[..., None] == np.arange(W.shape[0])).astype(float)
    drive = np.einsum("hc,btc->tbh", U, x) + b[:, 0]
    states = [np.array(state, dtype=float)]
    for d in drive:
        states.append(np.tanh(d + states[-1] @ V.T))
    h = np.array(states)
    z = np.einsum("ch,tbh->btc", W, h[1:]) + c[:, 0]
    z = z - z.max(axis=-1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    e = np.exp(logp) - y
    up = np.einsum("ch,btc->tbh", W, e)
    f = np.zeros_like(up)
    back = np.zeros_like(states[0])
    for t in range(len(up))[::-1]:
        f[t] = (up[t] + back) * (1 - h[t + 1] ** 2)
        back = f[t] @ V
    grads = (
        np.einsum("tbh,btc->hc", f, x),
        np.einsum("tbh,tbk->hk", f, h[:-1]),
        np.einsum("btc,tbh->ch", e, h[1:]),
        np.einsum("tbh->h", f)[:, None],
        np.einsum("btc->c", e)[:, None],
    )
    return float(-np.sum(logp * y)), grads, h[-1]
