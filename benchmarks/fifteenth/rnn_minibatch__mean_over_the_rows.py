# exercise: rnn_minibatch
# right: no
# wrong: the gradients are divided by the number of rows, so they are not those of the summed loss that stands beside them
# lines: 16
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    U, V, W, b_hidden, b_out = params
    B, T = np.shape(inputs)
    h, tape, loss = state, [], 0.0
    for t in range(T):
        before = h
        h = np.tanh(U[:, inputs[:, t]].T + before @ V.T + b_hidden.T)
        p = softmax_rows(h @ W.T + b_out.T)
        loss -= np.log(p[np.arange(B), targets[:, t]]).sum()
        p[np.arange(B), targets[:, t]] -= 1
        tape.append((inputs[:, t], before, h, p / B))
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros(q.shape) for q in params)
    d_next = 0
    for tokens, before, after, d_o in tape[::-1]:
        d = (d_o @ W + d_next) * (1 - after**2)
        np.add.at(d_U.T, tokens, d)
        d_V += d.T @ before
        d_W += d_o.T @ after
        d_bh += d.sum(axis=0)[:, None]
        d_bo += d_o.sum(axis=0)[:, None]
        d_next = d @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo), h


def softmax_rows(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
