# exercise: backward_batch
# right: no
# wrong: Each sequence's gradients are divided by its length so that long ones do not count more.
# lines: 13
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    b, t = np.nonzero(mask)
    loss = -np.sum(np.log(outputs[b, t, targets[b, t]] + 1e-12))
    d_o = np.zeros_like(outputs)
    d_o[b, t] = outputs[b, t]
    d_o[b, t, targets[b, t]] -= 1
    d_o /= mask.sum(axis=1)[:, None, None]
    d_sum = np.zeros((B, T, len(V)))
    d_next = np.zeros((B, len(V)))
    for step in range(T - 1, -1, -1):
        d_h = d_o[:, step] @ W + d_next
        d_sum[:, step] = d_h * (1 - hidden_states[:, step + 1] ** 2)
        d_next = d_sum[:, step] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_sum)
    d_V = np.einsum("bti,btj->ij", d_sum, hidden_states[:, :-1])
    d_W = np.einsum("bti,btj->ij", d_o, hidden_states[:, 1:])
    return loss, [d_U, d_V, d_W, d_sum.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None]]
