# exercise: rnn_minibatch
# right: no
# wrong: The gradients of the two biases come back flat, (H,) and (C,), not in the shape of the parameters.
# lines: 22
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    P, S = forward_batch(inputs, state, params)
    B, T, C = P.shape
    hot = np.arange(C) == targets[..., None]
    loss = -np.sum(np.log(P[hot]))
    delta = P - hot
    back = np.zeros((B, T, S.shape[2]))
    for t in range(T - 1, -1, -1):
        g = delta[:, t] @ W
        if t + 1 < T:
            g = g + back[:, t + 1] @ V
        back[:, t] = g * (1 - S[:, t + 1] ** 2)
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, back)
    d_V = np.tensordot(back, S[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(delta, S[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_U, d_V, d_W, back.sum((0, 1)), delta.sum((0, 1))), S[:, -1]
