# exercise: backward_batch
# right: no
# wrong: d_U is added to with += and an index array: where a token occurs twice at one step, in two sequences, only one of its gradients is kept.
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
    g = {k: np.zeros_like(p) for k, p in zip("UVWbc", params)}
    B, T = targets.shape
    every = np.arange(B)
    loss, carry = 0.0, np.zeros_like(hidden_states[:, 0])
    for t in range(T - 1, -1, -1):
        m = mask[:, t]
        loss -= np.log(outputs[every, t, targets[:, t]] + 1e-12)[m].sum()
        d = outputs[:, t].copy()
        d[every, targets[:, t]] -= 1
        d[~m] = 0
        h = hidden_states[:, t + 1]
        f = (d @ W + carry) * (1 - h * h)
        g["U"][:, inputs[:, t]] += f.T
        g["V"] += f.T @ hidden_states[:, t]
        g["W"] += d.T @ h
        g["b"] += f.sum(0)[:, None]
        g["c"] += d.sum(0)[:, None]
        carry = f @ V
    return loss, tuple(g.values())
