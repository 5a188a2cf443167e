# exercise: lstm_backward
# right: no
# wrong: the two gradients that go from step to step are kept between -1 and 1 on the way
# lines: 15, 27
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    where = np.arange(B)[:, None], np.arange(T), targets
    loss = np.sum(-np.log(outputs[where] + 1e-300) * mask)
    d_y = outputs.copy()
    d_y[where] -= 1
    d_y[~mask] = 0

    def hold(a):
        return np.clip(a, -1, 1)

    sums = []
    d_h = d_c = np.zeros(hidden_states[:, 0].shape)
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.array_split(gates[:, t], 4, axis=1)
        out = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_y[:, t] @ W
        d_c = d_c + d_h * o * (1 - out * out)
        d_i, d_f, d_g, d_o = d_c * g, d_c * cell_states[:, t], d_c * i, d_h * out
        d_a = np.hstack([d_i * (i - i**2), d_f * (f - f**2), d_g * (1 - g**2), d_o * (o - o**2)])
        sums.insert(0, d_a)
        d_h, d_c = hold(d_a @ W_h), hold(d_c * f)
    d_a = np.stack(sums, 1)
    d_W_x = np.zeros_like(W_x).T
    np.add.at(d_W_x, inputs, d_a)
    return loss, (
        d_W_x.T,
        sum(d_a[:, t].T @ hidden_states[:, t] for t in range(T)),
        d_a.sum((0, 1))[:, None],
        sum(d_y[:, t].T @ hidden_states[:, t + 1] for t in range(T)),
        d_y.sum((0, 1))[:, None],
    )
