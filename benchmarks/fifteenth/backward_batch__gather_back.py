# exercise: backward_batch
# right: no
# wrong: a token that is read more than once at a step or in the batch keeps one of its gradients instead of their sum
# lines: 28
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
    before, after = hidden_states[:, :-1], hidden_states[:, 1:]
    p = np.take_along_axis(outputs, targets[..., None], axis=-1)[..., 0]
    loss = -np.sum(mask * np.log(p + 1e-12))

    d_o = (outputs - np.eye(W.shape[0])[targets]) * mask[..., None]
    d_f = np.zeros_like(after)
    road = np.zeros_like(after[:, 0])
    for t in reversed(range(inputs.shape[1])):
        d_f[:, t] = (d_o[:, t] @ W + road) * (1 - after[:, t] ** 2)
        road = d_f[:, t] @ V

    d_U = np.zeros_like(U)
    d_U[:, inputs] += np.moveaxis(d_f, -1, 0)
    d_V = np.tensordot(d_f, before, axes=((0, 1), (0, 1)))
    d_W = np.tensordot(d_o, after, axes=((0, 1), (0, 1)))
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
