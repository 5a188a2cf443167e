# exercise: rnn_minibatch
# right: no
# wrong: The first step is left out of V's gradient, as if the state that was handed in were zero.
# lines: 28
def forward_rows(inputs, state, params):
    U, V, W, b, c = params
    h, hs = state, []
    for column in inputs.T:
        h = np.tanh(U.T[column] + h @ V.T + b.T)
        hs.append(h)
    return np.stack(hs, axis=1)


def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b, c = params
    hs = forward_rows(inputs, state, params)
    p = softmax_rows(hs @ W.T + c.T)
    y = np.eye(U.shape[1])[targets]
    loss = -(y * np.log(p + 1e-300)).sum()
    e = p - y
    dz = np.empty_like(hs)
    g = 0
    for t in reversed(range(hs.shape[1])):
        dz[:, t] = (e[:, t] @ W + g) * (1 - hs[:, t] ** 2)
        g = dz[:, t] @ V
    x = np.eye(U.shape[1])[inputs]
    dU = np.einsum("bth,btc->hc", dz, x)
    dV = np.einsum("bth,btk->hk", dz[:, 1:], hs[:, :-1])
    dW = np.einsum("btc,bth->ch", e, hs)
    return loss, (dU, dV, dW, dz.sum((0, 1))[:, None], e.sum((0, 1))[:, None]), hs[:, -1]


def softmax_rows(z):
    z = np.exp(z - z.max(axis=-1, keepdims=True))
    return z / z.sum(axis=-1, keepdims=True)
