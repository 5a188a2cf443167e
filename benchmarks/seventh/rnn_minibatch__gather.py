# exercise: rnn_minibatch
# right: no
# wrong: columns of d_U are added by fancy indexing, which counts a token once only where it stands in several rows at one time; and the bias gradients are flat, not columns
# lines: 24, 28

def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    inputs, targets  token indices (B, T)
    state            the state before the first input, (B, H); a constant,
                     left as it was
    params           (U, V, W, b_hidden, b_out)
    returns          loss (the sum over all B * T predictions, in nats),
                     the gradients of that sum in the order of params,
                     the state after the last input (B, H)
    """
    U, V, W, b_hidden, b_out = params
    outputs, states = forward_batch(inputs, state, params)
    p = np.take_along_axis(outputs, targets[:, :, None], axis=2)
    loss = float(-np.log(p).sum())
    d_o = outputs.copy()
    np.put_along_axis(d_o, targets[:, :, None], p - 1, axis=2)
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_bh, d_bo = np.zeros(len(b_hidden)), np.zeros(len(b_out))
    d_next = 0.0
    for t in range(inputs.shape[1])[::-1]:
        d_a = (d_o[:, t] @ W + d_next) * (1 - states[:, t + 1] ** 2)
        d_U[:, inputs[:, t]] += d_a.T
        d_V += d_a.T @ states[:, t]
        d_W += d_o[:, t].T @ states[:, t + 1]
        d_bh += d_a.sum(axis=0)
        d_bo += d_o[:, t].sum(axis=0)
        d_next = d_a @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo), states[:, -1]
