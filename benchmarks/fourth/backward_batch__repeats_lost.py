# exercise: backward_batch
# right: no
# wrong: += with an index array keeps one gradient of each token
# lines: 35

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
    H = V.shape[0]
    rows, steps = np.arange(B)[:, None], np.arange(T)
    p = outputs[rows, steps, targets]
    loss = -np.sum(np.log(np.maximum(p, 1e-12)) * mask)

    d_o = outputs.copy()
    d_o[rows, steps, targets] -= 1
    d_o *= mask[:, :, None]

    d_f = np.zeros((B, T, H))
    d_h_next = np.zeros((B, H))
    for t in reversed(range(T)):
        d_h = d_o[:, t] @ W + d_h_next
        d_f[:, t] = d_h * (1 - hidden_states[:, t + 1] ** 2)
        d_h_next = d_f[:, t] @ V

    d_U = np.zeros_like(U)
    d_U.T[inputs] += d_f
    d_V = np.tensordot(d_f, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    d_b_hidden = d_f.sum(axis=(0, 1)).reshape(-1, 1)
    d_b_out = d_o.sum(axis=(0, 1)).reshape(-1, 1)
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
