# exercise: rnn_minibatch
# right: no
# wrong: Columns of U are added to by fancy indexing, so of rows that read the same token at the same step only one counts.
# lines: 21
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows = np.arange(B)
    outputs, states = forward_batch(inputs, state, params)
    loss = 0.0
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in params]
    d_next = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        p = outputs[:, t]
        loss -= np.log(p[rows, targets[:, t]]).sum()
        d_o = p.copy()
        d_o[rows, targets[:, t]] -= 1
        d_W += d_o.T @ states[:, t + 1]
        d_bo += d_o.sum(axis=0).reshape(-1, 1)
        d_a = (d_o @ W + d_next) * (1 - states[:, t + 1] ** 2)
        d_U[:, inputs[:, t]] += d_a.T
        d_V += d_a.T @ states[:, t]
        d_bh += d_a.sum(axis=0).reshape(-1, 1)
        d_next = d_a @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo), states[:, -1]
