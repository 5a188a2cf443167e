# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]

    def walk(h, c):
        yield h, c, None
        for tokens in inputs.T:
            z = (W_x[:, tokens] + W_h @ h.T + b).reshape(4, H, B).swapaxes(1, 2)
            i, f, g, o = gates = [np.tanh(part) if k == 2 else sigmoid(part) for k, part in enumerate(z)]
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, np.concatenate(gates, axis=1)

    hs, cs, gs = zip(*walk(*(np.array(s, dtype=float) for s in state)))
    hs, cs = np.stack(hs, axis=1), np.stack(cs, axis=1)
    gs = np.array(gs[1:]).reshape(T, B, 4 * H).swapaxes(0, 1)
    logits = hs[:, 1:] @ W.T + b_out[:, 0]
    return np.exp(logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)), hs, cs, gs
