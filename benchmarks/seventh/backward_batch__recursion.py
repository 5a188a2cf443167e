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
    C, T = U.shape[1], np.shape(inputs)[1]
    words = np.arange(C)
    read = (np.asarray(inputs)[..., None] == words) * 1.0
    wanted = (np.asarray(targets)[..., None] == words) * 1.0
    before, after = hidden_states[:, :-1], hidden_states[:, 1:]

    at_logits = np.where(mask[..., None], outputs - wanted, 0.0)

    def back(t):
        if t == T:
            return [], np.zeros_like(hidden_states[:, 0])
        later, carry = back(t + 1)
        d_f = (at_logits[:, t] @ W + carry) * (1 - after[:, t] ** 2)
        return [d_f, *later], d_f @ V

    d_f = np.stack(back(0)[0], axis=1)
    p = np.maximum(np.einsum("btc,btc->bt", outputs, wanted), 1e-13)
    loss = float(np.sum(-np.log(p), where=mask))
    return loss, (
        np.einsum("bth,btc->hc", d_f, read),
        np.einsum("bth,btk->hk", d_f, before),
        np.einsum("btc,bth->ch", at_logits, after),
        np.einsum("bth->h", d_f)[:, None],
        np.einsum("btc->c", at_logits)[:, None],
    )
