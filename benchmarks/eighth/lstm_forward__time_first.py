# exercise: lstm_forward
# right: no
# wrong: the tokens are reshaped to (T, B) instead of transposed, so tokens of different sequences and steps are mixed
# lines: 9
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W.shape[1]
    seq = inputs.reshape(T, B)
    h, c = (np.zeros((T + 1, B, H)) for _ in range(2))
    h[0], c[0] = state
    gates = np.zeros((T, B, 4 * H))
    for t, tokens in enumerate(seq):
        a = W_x[:, tokens].T + h[t] @ W_h.T + b[:, 0]
        y = sigmoid(a)
        y[:, 2 * H:3 * H] = np.tanh(a[:, 2 * H:3 * H])
        i, f, g, o = np.hsplit(y, 4)
        c[t + 1] = f * c[t] + i * g
        h[t + 1] = o * np.tanh(c[t + 1])
        gates[t] = y
    out = softmax(h[1:] @ W.T + b_out[:, 0], axis=-1)
    return tuple(np.swapaxes(a, 0, 1) for a in (out, h, c, gates))
