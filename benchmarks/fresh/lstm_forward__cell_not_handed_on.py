# exercise: lstm_forward
# right: no
# wrong: every step multiplies the first cell
# lines: 15
# needs: softmax, sigmoid
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    hs, cs, gs = np.zeros((B, T + 1, H)), np.zeros((B, T + 1, H)), np.zeros((B, T, 4 * H))
    hs[:, 0], cs[:, 0] = state
    for t in range(T):
        z = W_x.T[inputs[:, t]] + hs[:, t] @ W_h.T + b.T
        z = np.where(np.arange(4 * H) // H == 2, np.tanh(z), sigmoid(z))
        i, f, g, o = np.split(z, 4, axis=1)
        cs[:, t + 1] = f * cs[:, 0] + i * g
        hs[:, t + 1] = o * np.tanh(cs[:, t + 1])
        gs[:, t] = z
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, cs, gs
