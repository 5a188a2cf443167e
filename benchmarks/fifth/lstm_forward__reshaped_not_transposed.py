# exercise: lstm_forward
# right: no
# wrong: Brings W_h to (H, 4H) with a reshape instead of a transpose, so the shapes fit and the numbers do not.
# lines: 10
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    from_input = np.moveaxis(W_x[:, inputs], 0, -1) + b[:, 0]
    right = W_h.reshape(H, 4 * H)
    hidden, cells = np.zeros((2, B, T + 1, H))
    hidden[:, 0], cells[:, 0] = state
    gates = np.zeros((B, T, 4 * H))
    for t in range(T):
        z = from_input[:, t] + hidden[:, t] @ right
        i, f, o = (sigmoid(z[:, k * H : (k + 1) * H]) for k in (0, 1, 3))
        g = np.tanh(z[:, 2 * H : 3 * H])
        cells[:, t + 1] = f * cells[:, t] + i * g
        hidden[:, t + 1] = o * np.tanh(cells[:, t + 1])
        gates[:, t] = np.hstack((i, f, g, o))
    return softmax(hidden[:, 1:] @ W.T + b_out[:, 0], axis=2), hidden, cells, gates
