# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    T = inputs.shape[1]
    X = (W_x + b).T[inputs.T]
    def scan():
        h, c = state
        yield h, c, None
        for x in X:
            i, f, g, o = np.moveaxis((x + h @ W_h.T).reshape(len(h), 4, -1), 1, 0)
            i, f, o = map(sigmoid, (i, f, o)); g = np.tanh(g)
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, np.concatenate((i, f, g, o), axis=-1)
    hs, cs, gs = zip(*scan())
    hs, cs, gs = (np.moveaxis(np.array(v), 0, 1) for v in (hs, cs, gs[1:]))
    logits = np.einsum("bth,ch->btc", hs[:, 1:], W) + b_out.ravel()
    p = np.exp(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True))
    return [p, hs, cs, gs]
