# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params

    def steps(h, c):
        yield h, c, None
        for tokens in inputs.T:
            z = W_x.T[tokens] + h @ W_h.T + b.T
            i, f, g, o = np.hsplit(z, 4)
            i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, np.hstack([i, f, g, o])

    hs, cs, gates = zip(*steps(*state))
    hs = np.stack(hs, axis=1)
    outputs = softmax(np.einsum("bth,ch->btc", hs[:, 1:], W) + b_out[:, 0], axis=2)
    return outputs, hs, np.stack(cs, axis=1), np.stack(gates[1:], axis=1)
