# exercise: backward_batch
# right: no
# wrong: The states lie in rows, but the gradient is carried back as for columns: rows times V transposed where rows times V is right.
# lines: 27
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
    C = U.shape[1]
    one_hot = np.eye(C)
    x, y = one_hot[inputs], one_hot[targets]
    real = mask[:, :, None]
    d_logits = (outputs - y) * real
    loss = -np.log((outputs * y).sum(-1) + 1e-12)[mask].sum()
    grads = {name: np.zeros_like(p) for name, p in zip("UVWbc", params)}
    carry = np.zeros_like(hidden_states[:, 0])
    for t in reversed(range(inputs.shape[1])):
        prev, now, g = hidden_states[:, t], hidden_states[:, t + 1], d_logits[:, t]
        d_f = (g @ W + carry) * (1 - now**2)
        carry = d_f @ V.T
        grads["U"] += d_f.T @ x[:, t]
        grads["V"] += d_f.T @ prev
        grads["W"] += g.T @ now
        grads["b"] += d_f.sum(axis=0, keepdims=True).T
        grads["c"] += g.sum(axis=0, keepdims=True).T
    return loss, tuple(grads.values())
