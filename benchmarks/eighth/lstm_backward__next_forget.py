# exercise: lstm_backward
# right: no
# wrong: the gradient at the cell goes back through the forget gate of the step before instead of through the step's own
# lines: 26
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    B, T = inputs.shape
    I, F, G, O = (np.asarray(a) for a in np.split(gates, 4, axis=2))
    c_before, c_after = cell_states[:, :-1], np.tanh(cell_states[:, 1:])
    onehot = (targets[..., None] == np.arange(C)).astype(float)
    m = mask[..., None]
    loss = float(-np.sum(mask * np.log(np.maximum((outputs * onehot).sum(2), 1e-20))))
    err = m * (outputs - onehot)
    dC, dZ = np.zeros((B, T, H)), np.zeros((B, T, 4 * H))
    from_h, from_c = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        dh = err[:, t] @ W + from_h
        dC[:, t] = from_c + dh * O[:, t] * (1 - c_after[:, t] ** 2)
        dZ[:, t] = np.concatenate((
            dC[:, t] * (G * I * (1 - I))[:, t],
            dC[:, t] * (c_before * F * (1 - F))[:, t],
            dC[:, t] * (I * (1 - G * G))[:, t],
            dh * (c_after * O * (1 - O))[:, t]), axis=1)
        from_h = dZ[:, t] @ W_h
        from_c = dC[:, t] * F[:, t - 1]
    tokens = (inputs[..., None] == np.arange(C)).astype(float)
    over = lambda a, z: np.einsum("btk,btn->kn", a, z)
    return loss, (over(dZ, tokens), over(dZ, hidden_states[:, :-1]), over(dZ, np.ones((B, T, 1))),
                  over(err, hidden_states[:, 1:]), over(err, np.ones((B, T, 1))))
