# exercise: lstm_forward
# right: no
# wrong: keeps the sums before squashing as gates, and exp overflows for large logits
# lines: 13, 17
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs, cs = np.zeros((2, B, T + 1, H))
    hs[:, 0], cs[:, 0] = state
    gates = W_x.T[inputs] + b[:, 0]
    for t in range(T):
        gates[:, t] += hs[:, t] @ W_h.T
        i, f, g, o = (gates[:, t, k * H : (k + 1) * H] for k in range(4))
        cs[:, t + 1] = sigmoid(f) * cs[:, t] + sigmoid(i) * np.tanh(g)
        hs[:, t + 1] = sigmoid(o) * np.tanh(cs[:, t + 1])
    e = np.exp(hs[:, 1:] @ W.T + b_out[:, 0])
    return e / e.sum(axis=2, keepdims=True), hs, cs, gates
