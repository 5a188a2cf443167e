# exercise: backward_batch
# right: no
# wrong: The places in the flat d_U are computed in the tokens' own dtype, and in a small one such as int8 or uint8 the product overflows.
# lines: 25
# name: places-wrap-round
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
    given = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2)[..., 0]
    loss = -np.log(np.where(mask, given, 1.0) + 1e-12).sum()
    d_o = np.where(mask[..., None], outputs - np.eye(C)[targets], 0.0)
    d_f = np.zeros(hidden_states[:, 1:].shape)
    back = np.zeros(d_f[:, 0].shape)
    for t in range(d_f.shape[1] - 1, -1, -1):
        d_f[:, t] = (back + d_o[:, t] @ W) * (1 - hidden_states[:, t + 1] ** 2)
        back = d_f[:, t] @ V
    place = inputs[..., None] * H + np.arange(H)
    d_U = np.bincount(place.ravel(), weights=d_f.ravel(), minlength=C * H).reshape(C, H).T
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_f.sum(axis=(0, 1)).reshape(-1, 1), d_o.sum(axis=(0, 1)).reshape(-1, 1))
