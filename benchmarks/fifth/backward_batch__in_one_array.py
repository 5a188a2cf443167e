# exercise: backward_batch
# right: no
# wrong: Two faults: the targets are subtracted inside the caller's outputs, and the state before the first input is left out of d_V.
# lines: 20, 31
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T), arrays of any integer dtype; some index
                            from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states  from forward_batch, left as they are
    mask                    booleans (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params; a target
                            with probability 0 costs 18 nats or more, never infinity
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    bb, tt = np.nonzero(mask)
    yy = targets[bb, tt]
    loss = -np.log(outputs[bb, tt, yy] + 1e-12).sum()
    d_o = outputs
    d_o[bb, tt, yy] -= 1
    d_o = d_o * mask[:, :, None]
    d_f = d_o @ W
    for t in reversed(range(T)):
        if t < T - 1:
            d_f[:, t] += d_f[:, t + 1] @ V
        d_f[:, t] *= 1 - hidden_states[:, t + 1] ** 2
    d_U = np.zeros_like(U)
    for c in range(U.shape[1]):
        d_U[:, c] = d_f[inputs == c].sum(axis=0)
    d_V = np.tensordot(d_f[:, 1:], hidden_states[:, 1:-1], axes=((0, 1), (0, 1)))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], axes=((0, 1), (0, 1)))
    return loss, (d_U, d_V, d_W, d_f.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None])
