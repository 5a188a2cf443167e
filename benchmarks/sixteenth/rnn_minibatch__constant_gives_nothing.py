# exercise: rnn_minibatch
# right: no
# wrong: the first step's share is left out of d_V, because the state that came in is held to be a constant
# lines: 24
def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    U, V, W, b_hidden, b_out = params
    steps = inputs.shape[1]

    d_logits = outputs - np.eye(len(W))[targets]
    picked = np.take_along_axis(outputs, targets[:, :, None], axis=2)
    loss = -np.log(picked).sum()

    d_sums = np.zeros(states[:, 1:].shape)
    for t in reversed(range(steps)):
        d_h = d_logits[:, t] @ W
        if t + 1 < steps:
            d_h = d_h + d_sums[:, t + 1] @ V
        d_sums[:, t] = d_h * (1 - states[:, t + 1] ** 2)

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_sums)
    d_V = np.zeros_like(V)
    for t in range(1, steps):
        d_V += d_sums[:, t].T @ states[:, t]
    d_W = sum(d_logits[:, t].T @ states[:, t + 1] for t in range(steps))
    d_b = d_sums.sum((0, 1)).reshape(-1, 1)
    d_c = d_logits.sum((0, 1)).reshape(-1, 1)
    return loss, (d_U, d_V, d_W, d_b, d_c), states[:, -1]
