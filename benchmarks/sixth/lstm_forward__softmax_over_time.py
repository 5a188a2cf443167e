# exercise: lstm_forward
# right: no
# wrong: The softmax runs over the time steps, and the gates are stored with the output gate before the candidate.
# lines: 16, 22, 23
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = (np.array(s) for s in state)
    B, T = inputs.shape
    x = np.transpose(W_x.T[inputs], (1, 0, 2))
    record = []
    for xt in x:
        i, f, g, o = np.split(xt + h @ W_h.T + b.T, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c_new = f * c + i * g
        h_new = o * np.tanh(c_new)
        record.append((h_new, c_new, np.concatenate([i, f, o, g], axis=1)))
        h, c = h_new, c_new
    hs = np.stack([state[0]] + [r[0] for r in record], axis=1)
    cs = np.stack([state[1]] + [r[1] for r in record], axis=1)
    gs = np.stack([r[2] for r in record], axis=1)
    s = hs[:, 1:] @ W.T + b_out.T
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True), hs, cs, gs
