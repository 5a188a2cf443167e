# exercise: backward_batch
# right: no
# wrong: the padded steps count in the loss
# lines: 21

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
    C = U.shape[1]
    one_hot = np.eye(C)[targets]
    p = (outputs * one_hot).sum(axis=-1)
    loss = -np.log(p + 1e-12).sum()

    d_o = (outputs - one_hot) * mask[..., None]
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden = np.zeros_like(b_hidden)
    d_b_out = d_o.sum(axis=(0, 1))[:, None]
    carry = np.zeros((B, len(V)))
    for t in range(T)[::-1]:
        h_prev, h = hidden_states[:, t], hidden_states[:, t + 1]
        d_W += d_o[:, t].T @ h
        d_f = (d_o[:, t] @ W + carry) * (1 - h**2)
        d_V += d_f.T @ h_prev
        d_b_hidden += d_f.sum(axis=0)[:, None]
        np.add.at(d_U.T, inputs[:, t], d_f)
        carry = d_f @ V
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
