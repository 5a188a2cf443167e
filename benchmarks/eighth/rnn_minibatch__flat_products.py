# exercise: rnn_minibatch
# right: no
# wrong: the gradient of V is made with the states after each step where the states before belong
# lines: 23
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    outputs, states = forward_batch(inputs, state, params)
    B, T, _ = outputs.shape
    b, t = np.indices((B, T))
    loss = -np.log(outputs[b, t, targets] + 1e-300).sum()
    d_o = outputs.copy()
    d_o[b, t, targets] -= 1
    after = states[:, 1:]
    d_a = np.zeros((B, T + 1, H))
    for k in range(T - 1, -1, -1):
        d_a[:, k] = (d_o[:, k] @ W + d_a[:, k + 1] @ V) * (1 - after[:, k] ** 2)
    flat_a, flat_o = d_a[:, :T].reshape(-1, H), d_o.reshape(-1, C)
    flat_h = after.reshape(-1, H)
    one_hot = (inputs.reshape(-1, 1) == np.arange(C)).astype(float)
    grads = (
        flat_a.T @ one_hot,
        flat_a.T @ flat_h,
        flat_o.T @ flat_h,
        flat_a.sum(0).reshape(-1, 1),
        flat_o.sum(0).reshape(-1, 1),
    )
    return float(loss), grads, states[:, T]
