# exercise: backward_batch
# right: yes

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
    b, t = np.nonzero(mask)
    y = targets[b, t]
    loss = -np.log(np.maximum(outputs[b, t, y], np.finfo(float).tiny)).sum()

    d_logits = np.where(mask[:, :, None], outputs, 0.0)
    np.subtract.at(d_logits, (b, t, y), 1.0)

    before, after = hidden_states[:, :-1], hidden_states[:, 1:]
    d_sums = np.zeros((B, T, len(V)))
    back = np.zeros((B, len(V)))
    for step in range(T - 1, -1, -1):
        d_h = np.einsum("bc,ch->bh", d_logits[:, step], W) + back
        d_sums[:, step] = d_h * (1 - after[:, step] ** 2)
        back = np.einsum("bi,ij->bj", d_sums[:, step], V)

    d_U = np.zeros(U.shape)
    np.add.at(d_U.T, inputs, d_sums)
    d_V = np.einsum("bti,btj->ij", d_sums, before)
    d_W = np.einsum("btc,bth->ch", d_logits, after)
    d_b_hidden = np.einsum("bth->h", d_sums)[:, None]
    d_b_out = np.einsum("btc->c", d_logits)[:, None]
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
