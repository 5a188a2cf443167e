# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params

    def unroll(h, c):
        yield h, c, None
        for tokens in np.asarray(inputs).T:
            z = np.take(W_x, tokens, axis=1).T + np.einsum("bh,zh->bz", h, W_h) + b.ravel()
            i, f, g, o = np.moveaxis(z.reshape(len(z), 4, -1), 1, 0)
            i, f, o = map(sigmoid, (i, f, o))
            g = np.tanh(g)
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, np.hstack([i, f, g, o])

    hidden, cells, gates = zip(*unroll(*state))
    hidden_states, cell_states = np.stack(hidden, axis=1), np.stack(cells, axis=1)
    outputs = softmax(np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out[:, 0], axis=2)
    return outputs, hidden_states, cell_states, np.stack(gates[1:], axis=1)
