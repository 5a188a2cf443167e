# exercise: lstm_forward
# right: no
# wrong: The 4H columns are cut so that the four gates of a unit lie side by side, instead of block by block.
# lines: 14, 15
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs, cs = np.zeros((B, T + 1, H)), np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hs[:, 0], cs[:, 0] = state
    x = W_x[:, inputs].transpose(1, 2, 0) + b[:, 0]
    for t in range(T):
        z = (x[:, t] + hs[:, t] @ W_h.T).reshape(B, H, 4)
        i, f, g, o = sigmoid(z[..., 0]), sigmoid(z[..., 1]), np.tanh(z[..., 2]), sigmoid(z[..., 3])
        cs[:, t + 1] = f * cs[:, t] + i * g
        hs[:, t + 1] = o * np.tanh(cs[:, t + 1])
        gates[:, t] = np.concatenate((i, f, g, o), axis=1)
    return softmax(hs[:, 1:] @ W.T + b_out[:, 0], axis=-1), hs, cs, gates
