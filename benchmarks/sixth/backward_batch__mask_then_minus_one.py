# exercise: backward_batch
# right: no
# wrong: the outputs are silenced by the mask before 1 is taken away at the target, so padded steps keep a gradient of -1
# lines: 13
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    b, t_idx = np.indices((B, T))
    nll = -np.log(np.maximum(outputs[b, t_idx, targets], 1e-12))
    loss = nll[mask].sum()

    g = outputs * mask[:, :, None]
    g[b, t_idx, targets] -= 1

    g_f = np.empty((B, T, V.shape[0]))
    nxt = 0
    for t in range(T)[::-1]:
        g_f[:, t] = (g[:, t] @ W + nxt) * (1 - np.square(hidden_states[:, t + 1]))
        nxt = g_f[:, t] @ V

    flat = lambda a: a.reshape(B * T, -1)
    dU = np.zeros(U.T.shape)
    np.add.at(dU, inputs.ravel(), flat(g_f))
    return loss, [
        dU.T,
        flat(g_f).T @ flat(hidden_states[:, :-1]),
        flat(g).T @ flat(hidden_states[:, 1:]),
        flat(g_f).sum(axis=0).reshape(-1, 1),
        flat(g).sum(axis=0).reshape(-1, 1),
    ]
