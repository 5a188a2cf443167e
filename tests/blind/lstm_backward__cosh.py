# exercise: lstm_backward
# right: no
# wrong: tanh and its slope are quotients of exponentials, which are NaN for a cell beyond 355.
# lines: 19, 21
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    onehot = np.eye(len(W))[targets]
    p = (outputs * onehot).sum(-1)
    loss = -np.log(p[mask] + 1e-300).sum()
    dl = np.where(mask[..., None], outputs - onehot, 0)
    X = np.eye(W_x.shape[1])[inputs]
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    DA = np.zeros_like(gates)
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        c = cell_states[:, t + 1]
        tc = (np.exp(2 * c) - 1) / (np.exp(2 * c) + 1)
        dh = dh + dl[:, t] @ W
        dc = dc + dh * o * 4 * np.exp(2 * c) / (np.exp(2 * c) + 1) ** 2
        DA[:, t] = np.hstack([dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f), dc * i * (1 - g ** 2), dh * tc * o * (1 - o)])
        dh, dc = DA[:, t] @ W_h, dc * f
    E = lambda a, b: np.einsum("bti,btj->ij", a, b)
    return loss, (E(DA, X), E(DA, hidden_states[:, :-1]), DA.sum((0, 1))[:, None], E(dl, hidden_states[:, 1:]), dl.sum((0, 1))[:, None])
