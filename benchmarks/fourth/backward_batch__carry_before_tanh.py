# exercise: backward_batch
# right: no
# wrong: what goes back through V has not been multiplied by the slope of tanh
# lines: 29

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
    d_o = outputs.copy()
    d_o[np.arange(B)[:, None], np.arange(T)[None, :], targets] -= 1
    d_o[~mask] = 0

    def scan_back():
        """The gradients at the sums, the last step first."""
        carry = np.zeros((B, V.shape[0]))
        for t in range(T - 1, -1, -1):
            d_h = d_o[:, t] @ W + carry
            yield d_h * (1 - np.square(hidden_states[:, t + 1]))
            carry = d_h @ V

    d_f = np.array([*scan_back()])[::-1].transpose(1, 0, 2)
    words = np.eye(C)[inputs]
    p = np.take_along_axis(outputs, targets[:, :, None].astype(int), axis=2)[:, :, 0]
    loss = -np.log(np.maximum(p[mask], 1e-12)).sum()
    grads = (
        np.einsum("bth,btc->hc", d_f, words),
        np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1]),
        np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:]),
        d_f.sum(axis=(0, 1))[:, None],
        d_o.sum(axis=(0, 1))[:, None],
    )
    return loss, grads
