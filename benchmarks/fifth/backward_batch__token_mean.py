# exercise: backward_batch
# right: no
# wrong: Loss and gradients are divided by the number of real steps: a mean and not the sum.
# lines: 17
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
    C, H = W.shape
    weight = mask / mask.sum()
    onehot = np.eye(C)
    logp = np.log(outputs + 1e-12)
    loss = -np.einsum("bt,btc,btc->", weight, logp, onehot[targets])
    d_o = (outputs - onehot[targets]) * weight[:, :, None]
    d_f = np.zeros(hidden_states[:, 1:].shape)
    d_h = d_o @ W
    for t in range(mask.shape[1])[::-1]:
        d_f[:, t] = d_h[:, t] * (1 - hidden_states[:, t + 1] ** 2)
        if t:
            d_h[:, t - 1] += d_f[:, t] @ V
    d_U = np.einsum("bth,btc->hc", d_f, onehot[inputs])
    d_V = np.einsum("bth,btk->hk", d_f, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, np.einsum("bth->h", d_f)[:, None], np.einsum("btc->c", d_o)[:, None])
