# exercise: rnn_minibatch
# right: yes
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    hot = np.eye(U.shape[1])
    tape, h, nats = [], np.array(state, dtype=float), []

    def record(x, before, after, d_o):
        def back(d_after):
            d_a = (d_o @ W + d_after) * (1 - after**2)
            shares = d_a.T @ x, d_a.T @ before, d_o.T @ after, d_a.sum(0)[:, None], d_o.sum(0)[:, None]
            return shares, d_a @ V

        tape.append(back)

    for x, y in zip(hot[inputs.T], hot[targets.T]):
        before, h = h, np.tanh(x @ U.T + h @ V.T + b_hidden.T)
        o = h @ W.T + b_out.T
        o = o - o.max(axis=1, keepdims=True)
        log_p = o - np.log(np.exp(o).sum(axis=1, keepdims=True))
        nats.append(-float(log_p[y == 1].sum()))
        record(x, before, h, np.exp(log_p) - y)

    grads, d_h = [np.zeros(p.shape) for p in params], np.zeros(h.shape)
    while tape:
        shares, d_h = tape.pop()(d_h)
        grads = list(map(np.add, grads, shares))
    return sum(nats), tuple(grads), h
