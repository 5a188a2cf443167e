# exercise: lstm_forward
# right: no
# wrong: the lists are ordered by time first and are only reshaped to sequences first, which mixes sequences and steps
# lines: 16, 17, 18
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    hs, cs, gs = [state[0]], [state[1]], []
    for tokens in inputs.T:
        z = W_x.T[tokens] + hs[-1] @ W_h.T + b.ravel()
        i, f, g, o = z[:, :H], z[:, H : 2 * H], z[:, 2 * H : 3 * H], z[:, 3 * H :]
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gs.append(np.concatenate([i, f, g, o], axis=1))
        cs.append(f * cs[-1] + i * g)
        hs.append(o * np.tanh(cs[-1]))
    hidden = np.array(hs).reshape(B, T + 1, H)
    cell = np.array(cs).reshape(B, T + 1, H)
    gates = np.array(gs).reshape(B, T, 4 * H)
    outputs = softmax(np.einsum("bth,ch->btc", hidden[:, 1:], W) + b_out[:, 0], axis=-1)
    return outputs, hidden, cell, gates
