# exercise: lstm_forward
# right: no
# wrong: the gates are collected time first and brought to (B, T, 4H) by a reshape, which mixes sequences and steps
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden = np.empty((B, T + 1, H))
    cells_ = np.empty((B, T + 1, H))
    hidden[:, 0], cells_[:, 0] = state
    all_gates = []
    for t, tokens in enumerate(inputs.T):
        z = W_x[:, tokens].T + hidden[:, t] @ W_h.T + b.ravel()
        i, f, o = (sigmoid(z[:, k * H : (k + 1) * H]) for k in (0, 1, 3))
        g = np.tanh(z[:, 2 * H : 3 * H])
        cells_[:, t + 1] = f * cells_[:, t] + i * g
        hidden[:, t + 1] = o * np.tanh(cells_[:, t + 1])
        all_gates.append(np.hstack((i, f, g, o)))
    gates = np.array(all_gates).reshape(B, T, 4 * H)
    scores = hidden[:, 1:] @ W.T + b_out.ravel()
    scores = np.exp(scores - scores.max(axis=2, keepdims=True))
    return scores / scores.sum(axis=2, keepdims=True), hidden, cells_, gates
