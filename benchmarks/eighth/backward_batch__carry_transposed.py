# exercise: backward_batch
# right: no
# wrong: The carry to the step before goes through V transposed, which for rows is the way forward.
# lines: 17
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = mask.shape
    grid = np.ix_(range(B), range(T))
    y = np.zeros_like(outputs)
    y[(*grid, targets)] = 1
    d_o = mask[:, :, None] * (outputs - y)
    loss = np.sum(-np.log(outputs[(*grid, targets)] + 1e-12), where=mask)

    queue, carry = [], np.zeros(hidden_states[:, 0].shape)
    for d, h in zip(d_o.swapaxes(0, 1)[::-1], hidden_states.swapaxes(0, 1)[:0:-1]):
        d_f = (1 - h * h) * (d @ W + carry)
        carry = d_f @ V.T
        queue.insert(0, d_f)
    d_f = np.stack(queue, axis=1)
    d_U = np.stack([d_f[inputs == c].sum(axis=0) for c in range(U.shape[1])], axis=1)
    d_V = np.tensordot(d_f, hidden_states[:, :-1], ((0, 1), (0, 1)))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], ((0, 1), (0, 1)))
    d_bh, d_bo = (a.sum(axis=(0, 1)).reshape(-1, 1) for a in (d_f, d_o))
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
