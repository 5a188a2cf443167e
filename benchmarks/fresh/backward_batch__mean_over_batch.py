# exercise: backward_batch
# right: no
# wrong: averages loss and gradients over the sequences
# lines: 20
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    Y = np.eye(U.shape[1])[targets] * mask[..., None]
    loss = -np.sum(np.log(np.maximum(outputs, 1e-12)) * Y)
    d_o = outputs * mask[..., None] - Y
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in range(T - 1, -1, -1):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_s)
    d_V = np.tensordot(d_s, hidden_states[:, :-1], ([0, 1], [0, 1]))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], ([0, 1], [0, 1]))
    grads = d_U, d_V, d_W, d_s.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None]
    return loss / B, tuple(g / B for g in grads)
