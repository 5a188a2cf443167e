# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    drive = np.moveaxis(W_x[:, inputs] + b[:, :, None], 0, -1)

    def steps(h, c):
        for a in drive.swapaxes(0, 1):
            z = (a + np.einsum("bh,kh->bk", h, W_h)).reshape(len(h), 4, -1)
            y = sigmoid(z)
            y[:, 2] = np.tanh(z[:, 2])
            c = y[:, 1] * c + y[:, 0] * y[:, 2]
            h = y[:, 3] * np.tanh(c)
            yield h, c, y.reshape(len(h), -1)

    hs, cs, gs = zip(*steps(*state))
    hidden = np.stack([np.asarray(state[0], float), *hs], axis=1)
    cells_ = np.stack([np.asarray(state[1], float), *cs], axis=1)
    logits = np.einsum("bth,ch->btc", hidden[:, 1:], W) + b_out[:, 0]
    e = np.exp(logits - logits.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True), hidden, cells_, np.stack(gs, axis=1)
