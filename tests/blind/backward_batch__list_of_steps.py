# exercise: backward_batch
# right: no
# wrong: The gradients at f are stacked with time first and the states with the sequences first, so that after flattening the rows of the two do not belong together in d_V.
# lines: 30
# name: steps-before-sequences
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
    C, H = W.shape
    d_o = outputs.copy()
    b, t = np.ogrid[:B, :T]
    p = d_o[b, t, targets]
    loss = -np.sum(np.log(p + 1e-12)[mask])
    d_o[b, t, targets] -= 1
    d_o[~mask] = 0
    d_fs, carry = [], np.zeros((B, H))
    for t in range(T)[::-1]:
        d_f = (d_o[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        d_fs.insert(0, d_f)
        carry = d_f @ V
    d_f = np.stack(d_fs)
    d_V = d_f.reshape(-1, H).T @ hidden_states[:, :-1].reshape(-1, H)
    d_W = d_o.reshape(-1, C).T @ hidden_states[:, 1:].reshape(-1, H)
    d_U = np.zeros((C, H))
    np.add.at(d_U, inputs.T, d_f)
    return loss, (d_U.T, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
