# exercise: backward_batch
# right: no
# wrong: The rows are done one after the other, and what came back to the start of one row is carried into the end of the next.
# lines: 19
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
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in params)
    lengths = mask.sum(axis=1)
    loss = 0.0
    carry = np.zeros((V.shape[0], 1))
    for i, n in enumerate(lengths):
        for t in range(n - 1, -1, -1):
            o = outputs[i, t][:, None].copy()
            h_prev, h = hidden_states[i, t][:, None], hidden_states[i, t + 1][:, None]
            loss -= np.log(o[targets[i, t], 0] + 1e-12)
            o[targets[i, t]] -= 1
            d_f = (W.T @ o + carry) * (1 - h**2)
            d_U[:, [inputs[i, t]]] += d_f
            d_V += d_f @ h_prev.T
            d_W += o @ h.T
            d_bh += d_f
            d_bo += o
            carry = V.T @ d_f
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
