# exercise: lstm_forward
# right: no
# wrong: The lists over time are made batch-first by reshape, which does not exchange the axes but mixes sequences and steps.
# lines: 25, 26, 27
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[-1]

    def cell(tokens, h, c):
        a = W_x[:, tokens].T + h @ W_h.T + b[:, 0]
        s = sigmoid(a)
        g = np.tanh(a[:, 2 * H : 3 * H])
        i, f, o = s[:, :H], s[:, H : 2 * H], s[:, 3 * H :]
        c = f * c + i * g
        return o * np.tanh(c), c, np.concatenate([i, f, g, o], axis=1)

    h, c = state
    hs, cs, gs = [h], [c], []
    for t in range(T):
        h, c, gate = cell(inputs[:, t], h, c)
        hs.append(h)
        cs.append(c)
        gs.append(gate)
    hs = np.array(hs).reshape(B, T + 1, H)
    cs = np.array(cs).reshape(B, T + 1, H)
    gs = np.array(gs).reshape(B, T, 4 * H)
    outputs = softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hs, cs, gs
