# exercise: lstm_forward
# right: no
# wrong: softmax is called without an axis and so sums to one over the sequences of the batch
# lines: 19
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs, cs = np.empty((B, T + 1, H)), np.empty((B, T + 1, H))
    gates = np.empty((B, T, 4 * H))
    hs[:, 0], cs[:, 0] = state
    for t in range(T):
        z = W_x.T[inputs[:, t]] + hs[:, t] @ W_h.T + b.T
        i, f, g, o = np.hsplit(z, 4)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        cs[:, t + 1] = f * cs[:, t] + i * g
        hs[:, t + 1] = o * np.tanh(cs[:, t + 1])
        gates[:, t] = np.hstack((i, f, g, o))
    outputs = softmax(hs[:, 1:] @ W.T + b_out.T)
    return outputs, hs, cs, gates
