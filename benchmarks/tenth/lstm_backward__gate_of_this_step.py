# exercise: lstm_backward
# right: no
# wrong: the gradient at the cell comes back through the forget gate of this step instead of that of the next one
# lines: 19
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    onehot = np.eye(C)
    error = (outputs - onehot[targets]) * mask[..., None]
    picked = np.take_along_axis(outputs, np.asarray(targets, int)[..., None], axis=2)[..., 0]
    loss = -(np.log(np.clip(picked, 1e-20, None)) * mask).sum()
    I, F, G, O = (gates[..., k * H : (k + 1) * H] for k in range(4))
    TC = np.tanh(cell_states[:, 1:])
    d_c = np.zeros_like(cell_states)
    d_a = np.zeros((*gates.shape[:2], 4, H))
    back = np.zeros_like(hidden_states[:, 0])
    for t in range(inputs.shape[1] - 1, -1, -1):
        d_h = error[:, t] @ W + back
        d_c[:, t] = d_h * O[:, t] * (1 - TC[:, t] ** 2) + d_c[:, t + 1] * F[:, t]
        d_a[:, t, 0] = d_c[:, t] * G[:, t] * I[:, t] * (1 - I[:, t])
        d_a[:, t, 1] = d_c[:, t] * cell_states[:, t] * F[:, t] * (1 - F[:, t])
        d_a[:, t, 2] = d_c[:, t] * I[:, t] * (1 - G[:, t] ** 2)
        d_a[:, t, 3] = d_h * TC[:, t] * O[:, t] * (1 - O[:, t])
        back = d_a[:, t].reshape(-1, 4 * H) @ W_h
    flat = d_a.reshape(-1, 4 * H)
    error = error.reshape(-1, C)
    return loss, [
        flat.T @ onehot[inputs].reshape(-1, C),
        flat.T @ hidden_states[:, :-1].reshape(-1, H),
        flat.sum(0)[:, None],
        error.T @ hidden_states[:, 1:].reshape(-1, H),
        error.sum(0)[:, None],
    ]
