# exercise: lstm_forward
# right: no
# wrong: The gates are stored unit by unit, i f g o of unit 0 first, and not in four blocks.
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    hs, cs = np.empty((B, T + 1, H)), np.empty((B, T + 1, H))
    hs[:, 0], cs[:, 0] = state[0], state[1]
    four = np.empty((B, T, H, 4))
    for t, tokens in enumerate(inputs.T):
        z = (W_x[:, tokens].T + hs[:, t] @ W_h.T + b.T).reshape(B, 4, H)
        four[:, t] = np.stack(
            [sigmoid(z[:, 0]), sigmoid(z[:, 1]), np.tanh(z[:, 2]), sigmoid(z[:, 3])], axis=-1
        )
        i, f, g, o = np.moveaxis(four[:, t], -1, 0)
        cs[:, t + 1] = f * cs[:, t] + i * g
        hs[:, t + 1] = o * np.tanh(cs[:, t + 1])
    outputs = softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hs, cs, four.reshape(B, T, 4 * H)
