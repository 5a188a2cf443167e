# exercise: backward_batch
# right: no
# wrong: reshape gives a view, so taking 1 away at the targets and setting padded steps to zero overwrites the caller's outputs.
# lines: 13, 14
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    n, keep = np.arange(B * T), mask.reshape(-1)

    d_flat = outputs.reshape(B * T, C)
    p = d_flat[n, targets.reshape(-1)]
    loss = -np.log(p[keep] + 1e-12).sum()
    d_flat[n, targets.reshape(-1)] -= 1
    d_flat[~keep] = 0
    d_out = d_flat.reshape(B, T, C)

    d_pre = np.zeros((B, T, len(V)))
    d_h = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        d_pre[:, t] = (d_out[:, t] @ W + d_h) * (1 - hidden_states[:, t + 1] ** 2)
        d_h = d_pre[:, t] @ V
    d_UT = np.zeros_like(U.T)
    np.add.at(d_UT, inputs, d_pre)
    d_V = np.tensordot(d_pre, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_out, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_UT.T, d_V, d_W, d_pre.sum((0, 1))[:, None], d_out.sum((0, 1))[:, None])
