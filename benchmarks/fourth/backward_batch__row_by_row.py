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
    U, V, W, _, _ = params
    eye = np.eye(U.shape[1])

    def one(x, p, h, y):
        """Loss and gradients of one sequence without padding."""
        loss = -np.sum(np.log(np.clip(p[np.arange(len(y)), y], 1e-12, None)))
        d_o = p - eye[y]
        d_f, later = [], 0.0
        for error, state in zip(d_o[::-1], h[:0:-1]):
            d_f.insert(0, (W.T @ error + later) * (1 - state * state))
            later = V.T @ d_f[0]
        d_f = np.array(d_f)
        return (
            loss,
            d_f.T @ eye[x],
            d_f.T @ h[:-1],
            d_o.T @ h[1:],
            d_f.sum(axis=0)[:, None],
            d_o.sum(axis=0)[:, None],
        )

    lengths = [int(n) for n in mask.sum(axis=1)]
    parts = [
        one(inputs[b, :n], outputs[b, :n], hidden_states[b, : n + 1], targets[b, :n])
        for b, n in enumerate(lengths)
    ]
    loss, *grads = [sum(column) for column in zip(*parts)]
    return loss, grads
