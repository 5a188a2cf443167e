# exercise: backward_batch
# right: no
# wrong: the caller's outputs are changed, and the gradients of the biases are flat instead of columns
# lines: 19, 34
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T), arrays of any integer dtype; some index
                            from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states  from forward_batch, left as they are
    mask                    booleans (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params; a target
                            with probability 0 costs 18 nats or more, never infinity
    """
    U, V, W = params[:3]
    b, t = np.nonzero(mask)
    loss = float(-np.log(outputs[b, t, targets[b, t]] + 1e-12).sum())

    d_logits = outputs
    d_logits[b, t, targets[b, t]] -= 1
    d_logits[~mask] = 0

    from_above = np.einsum("btc,ch->bth", d_logits, W)
    d_f = np.zeros(from_above.shape)
    later = 0
    for step in range(inputs.shape[1] - 1, -1, -1):
        d_f[:, step] = (from_above[:, step] + later) * (1 - hidden_states[:, step + 1] ** 2)
        later = d_f[:, step] @ V

    d_U = np.zeros(U.shape)
    np.add.at(d_U.T, inputs, d_f)
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, np.einsum("bth->h", d_f), np.einsum("btc->c", d_logits))
