# exercise: backward_batch
# right: yes
def one_row(x, o, h, y, params):
    U, V, W, _, _ = params
    T, C, H = len(x), len(W), len(V)
    d = np.array(o, dtype=float)
    price = -np.log(np.clip(d[range(T), y], 1e-12, None)).sum()
    d[range(T), y] -= 1
    g = d @ W
    for t in range(T - 1, -1, -1):
        if t + 1 < T:
            g[t] += g[t + 1] @ V
        g[t] *= 1 - h[t + 1] ** 2
    d_U = np.stack([g[x == k].sum(axis=0) for k in range(C)], axis=1)
    return price, d_U, g.T @ h[:-1], d.T @ h[1:], g.sum(axis=0)[:, None], d.sum(axis=0)[:, None]

def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T), arrays of any integer dtype; some index
                            from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states  from forward_batch, left as they are
    mask                    booleans (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params; a target
                            with probability 0 costs 18 nats or more, never infinity
    """
    lengths = np.sum(mask, axis=1)
    rows = [
        one_row(inputs[b, :n], outputs[b, :n], hidden_states[b, : n + 1], targets[b, :n], params)
        for b, n in enumerate(lengths)
    ]
    loss, *grads = map(sum, zip(*rows))
    return loss, grads
