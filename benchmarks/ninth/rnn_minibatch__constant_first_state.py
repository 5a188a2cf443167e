# exercise: rnn_minibatch
# right: no
# wrong: because the given state is a constant its share is left out of the gradient of V, though V was multiplied by it
# lines: 20
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    outputs, states = forward_batch(inputs, state, params)
    rows, cols = np.indices((B, T))
    loss = -np.log(outputs[rows, cols, targets]).sum()

    delta = outputs.copy()
    delta[rows, cols, targets] -= 1
    d_U, d_V = np.zeros_like(U), np.zeros_like(V)
    d_b_hidden = np.zeros_like(b_hidden)
    d_h = np.zeros_like(state, dtype=float)
    for t in range(T - 1, -1, -1):
        d_a = (delta[:, t] @ W + d_h) * (1 - states[:, t + 1] ** 2)
        np.add.at(d_U.T, inputs[:, t], d_a)
        if t > 0:
            d_V += d_a.T @ states[:, t]
        d_b_hidden += d_a.sum(axis=0)[:, None]
        d_h = d_a @ V
    d_W = np.tensordot(delta, states[:, 1:], axes=([0, 1], [0, 1]))
    d_b_out = delta.sum(axis=(0, 1))[:, None]
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out), states[:, -1]
