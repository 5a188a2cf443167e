# exercise: lstm_forward
# right: no
# wrong: the gates are stored unit by unit, i, f, g, o of the first unit and so on, not block beside block
# lines: 10, 17, 19
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, len(state[0][0])
    all_h, all_c = np.zeros((2, B, T + 1, H))
    all_h[:, 0], all_c[:, 0] = state
    stored = np.zeros((B, T, H, 4))
    for t in range(T):
        z = (W_x.T[inputs[:, t]] + all_h[:, t] @ W_h.T + b.T).reshape(B, 4, H)
        i, f, o = (sigmoid(z[:, k]) for k in (0, 1, 3))
        g = np.tanh(z[:, 2])
        all_c[:, t + 1] = f * all_c[:, t] + i * g
        all_h[:, t + 1] = o * np.tanh(all_c[:, t + 1])
        stored[:, t] = np.stack([i, f, g, o], axis=-1)
    outputs = softmax(all_h[:, 1:] @ W.T + b_out.ravel(), axis=-1)
    return outputs, all_h, all_c, stored.reshape(B, T, 4 * H)
