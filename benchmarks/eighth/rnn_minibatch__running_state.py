# exercise: rnn_minibatch
# right: no
# wrong: the new state is written into the array that came in, so the caller's state changes
# lines: 12
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = np.shape(inputs)
    h = state
    history = [h.copy()]
    probs = []
    for t in range(T):
        h[...] = np.tanh(U[:, inputs[:, t]].T + h @ V.T + b_hidden.T)
        history.append(h.copy())
        z = h @ W.T + b_out.T
        e = np.exp(z - z.max(axis=1, keepdims=True))
        probs.append(e / e.sum(axis=1, keepdims=True))
    grads = [np.zeros_like(p) for p in params]
    loss, later = 0.0, np.zeros_like(h)
    rows = np.arange(B)
    for t in range(T - 1, -1, -1):
        d = probs[t].copy()
        loss -= np.log(d[rows, targets[:, t]] + 1e-30).sum()
        d[rows, targets[:, t]] -= 1
        grads[2] += d.T @ history[t + 1]
        grads[4] += d.sum(axis=0)[:, None]
        d = (d @ W + later) * (1 - history[t + 1] ** 2)
        np.add.at(grads[0].T, inputs[:, t], d)
        grads[1] += d.T @ history[t]
        grads[3] += d.sum(axis=0)[:, None]
        later = d @ V
    return loss, tuple(grads), history[-1]
