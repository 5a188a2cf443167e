# exercise: backward_batch
# right: no
# wrong: The flat array is a view of the outputs and no copy, so the 1 at each target is taken away from the caller's outputs.
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
    B, T, C = outputs.shape
    flat = outputs.reshape(B * T, C)
    place = np.arange(B * T), targets.reshape(-1)
    loss = -(np.log(flat[place] + 1e-12) * mask.reshape(-1)).sum()
    flat[place] -= 1
    d_o = (flat * mask.reshape(-1, 1)).reshape(B, T, C)

    d_f = np.zeros_like(hidden_states[:, 1:])
    back = np.zeros_like(hidden_states[:, 0])
    for t in range(T)[::-1]:
        back = (back @ V if t < T - 1 else back) + d_o[:, t] @ W
        back = back * (1 - hidden_states[:, t + 1] ** 2)
        d_f[:, t] = back

    d_U = np.stack([d_f[inputs == c].sum(axis=0) for c in range(C)], axis=1)
    H = len(V)
    d_V = d_f.reshape(-1, H).T @ hidden_states[:, :-1].reshape(-1, H)
    d_W = d_o.reshape(-1, C).T @ hidden_states[:, 1:].reshape(-1, H)
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1)).reshape(H, 1), d_o.sum((0, 1)).reshape(C, 1))
