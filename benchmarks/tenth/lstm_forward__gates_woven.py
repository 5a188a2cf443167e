# exercise: lstm_forward
# right: no
# wrong: the gates are stacked on a new last axis, so in the (B, T, 4H) array i, f, g, o of one unit stand together, not in blocks
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W.shape[1]
    h_all, c_all = np.empty((B, T + 1, H)), np.empty((B, T + 1, H))
    h_all[:, 0] = state[0]
    c_all[:, 0] = state[1]
    gate_list = []
    from_input = W_x.T[inputs] + b.T
    for t in range(T):
        z = (from_input[:, t] + h_all[:, t] @ W_h.T).reshape(B, 4, H)
        i, f, o = sigmoid(z[:, 0]), sigmoid(z[:, 1]), sigmoid(z[:, 3])
        g = np.tanh(z[:, 2])
        c_all[:, t + 1] = f * c_all[:, t] + i * g
        h_all[:, t + 1] = o * np.tanh(c_all[:, t + 1])
        gate_list.append(np.stack([i, f, g, o], axis=-1).reshape(B, 4 * H))
    outputs = softmax(h_all[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, h_all, c_all, np.stack(gate_list, axis=1)
