# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    drive = np.moveaxis(W_x[:, inputs], 0, -1) + b[:, 0]

    def steps(h, c):
        for t in range(inputs.shape[1]):
            i, f, g, o = np.split(drive[:, t] + h @ W_h.T, 4, axis=1)
            made = np.concatenate([sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)], axis=1)
            i, f, g, o = np.split(made, 4, axis=1)
            c = f * c + i * g
            h = o * np.tanh(c)
            yield h, c, made

    hs, cs, gates = zip(*steps(*state))
    hidden_states = np.stack([state[0], *hs], axis=1)
    cell_states = np.stack([state[1], *cs], axis=1)
    logits = np.einsum("bth,kh->btk", hidden_states[:, 1:], W) + b_out[:, 0]
    logs = logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)
    return np.exp(logs), hidden_states, cell_states, np.stack(gates, axis=1)
