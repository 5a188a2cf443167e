# exercise: backward_batch
# right: no
# wrong: loss and gradients are means over the real steps, not sums
# lines: 19, 22, 25, 26

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
    # a batch stands for its average word
    n = mask.sum()
    rows, steps = np.nonzero(mask)
    wanted = targets[rows, steps]
    loss = -np.log(np.maximum(outputs[rows, steps, wanted], 1e-12)).mean()

    d_o = np.zeros_like(outputs)
    d_o[mask] = outputs[mask] / n
    d_o[rows, steps, wanted] -= 1 / n

    d_f = np.zeros((B, T, len(V)))
    carry = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        d_f[:, t] = (d_o[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = d_f[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_f)
    flat_f, flat_o = d_f.reshape(B * T, -1), d_o.reshape(B * T, -1)
    d_V = flat_f.T @ hidden_states[:, :-1].reshape(B * T, -1)
    d_W = flat_o.T @ hidden_states[:, 1:].reshape(B * T, -1)
    return loss, (d_U, d_V, d_W, flat_f.sum(0)[:, None], flat_o.sum(0)[:, None])
