# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]

    def steps(h, c):
        for tokens in inputs.T:
            z = W_x[:, tokens].T + h @ W_h.T + b.T
            a = sigmoid(z)
            a[:, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
            i, f, g, o = a.reshape(len(a), 4, H).swapaxes(0, 1)
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, a

    hs, cs, gates = zip(*steps(*state))
    hidden = np.stack([state[0], *hs], axis=1)
    cells = np.stack([state[1], *cs], axis=1)
    outputs = softmax(np.einsum("bth,ch->btc", hidden[:, 1:], W) + b_out[:, 0], axis=-1)
    return outputs, hidden, cells, np.stack(gates, axis=1)
