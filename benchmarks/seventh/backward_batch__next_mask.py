# exercise: backward_batch
# right: no
# wrong: The gradient at the logits is switched off by the mask of the next step, so the last real step of each padded row gives none.
# lines: 23
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
    rows, steps = np.indices((B, T))
    p = outputs[rows, steps, targets]
    loss = -np.log(p[mask] + 1e-12).sum()

    d_o = outputs.copy()
    d_o[rows, steps, targets] -= 1
    d_o[:, :-1] *= mask[:, 1:, None]
    d_o[:, -1] *= mask[:, -1, None]

    d_f = np.zeros((B, T, V.shape[0]))
    carry = 0
    for t in range(T - 1, -1, -1):
        d_f[:, t] = (d_o[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = d_f[:, t] @ V

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_f)
    d_V = np.tensordot(d_f, hidden_states[:, :-1], ((0, 1), (0, 1)))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], ((0, 1), (0, 1)))
    return loss, [d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None]]
