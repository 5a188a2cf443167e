# exercise: lstm_forward
# right: no
# wrong: the new state is made with the tanh of the cell before the step
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = len(W_h) // 4
    S = np.zeros((2, B, T + 1, H))
    S[:, :, 0] = state
    G = np.zeros((B, T, 4 * H))
    fed = W_x.T[inputs] + b.T
    for t in range(T):
        h, c = S[:, :, t]
        a = fed[:, t] + h @ W_h.T
        G[:, t] = sigmoid(a)
        G[:, t, 2 * H:3 * H] = np.tanh(a[:, 2 * H:3 * H])
        i, f, g, o = G[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        S[1, :, t + 1] = f * c + i * g
        S[0, :, t + 1] = o * np.tanh(c)
    logits = S[0, :, 1:] @ W.T + b_out.T
    e = np.exp(logits - logits.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True), S[0], S[1], G
