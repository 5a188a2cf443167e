# exercise: rnn_minibatch
# right: yes
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    rows = np.arange(len(inputs))
    grads = [np.zeros(p.shape) for p in params]

    def go(t, h):
        if t == inputs.shape[1]:
            return 0.0, np.zeros_like(h), h
        after = np.tanh(U[:, inputs[:, t]].T + h @ V.T + b_hidden[:, 0])
        s = after @ W.T + b_out[:, 0]
        s = s - s.max(axis=1, keepdims=True)
        log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
        later, d_after, last = go(t + 1, after)
        d_s = np.exp(log_p)
        d_s[rows, targets[:, t]] -= 1
        d_z = (d_s @ W + d_after) * (1 - after**2)
        np.add.at(grads[0].T, inputs[:, t], d_z)
        grads[1] += d_z.T @ h
        grads[2] += d_s.T @ after
        grads[3] += d_z.sum(axis=0)[:, None]
        grads[4] += d_s.sum(axis=0)[:, None]
        return later - log_p[rows, targets[:, t]].sum(), d_z @ V, last

    loss, _, last = go(0, np.array(state, dtype=float))
    return float(loss), tuple(grads), last
