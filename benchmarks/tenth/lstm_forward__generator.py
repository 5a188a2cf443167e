# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params

    def unroll(h, c):
        for drive in np.moveaxis((W_x + b).T[inputs], 1, 0):
            z = np.split(drive + h @ W_h.T, 4, axis=1)
            i, f, o = map(sigmoid, (z[0], z[1], z[3]))
            g = np.tanh(z[2])
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, np.hstack([i, f, g, o])

    h, c, gates = (np.stack(part, axis=1) for part in zip(*unroll(*state)))
    hidden = np.concatenate([np.asarray(state[0])[:, None], h], axis=1)
    cells_ = np.concatenate([np.asarray(state[1])[:, None], c], axis=1)
    return softmax(h @ W.T + b_out[:, 0], axis=-1), hidden, cells_, gates
