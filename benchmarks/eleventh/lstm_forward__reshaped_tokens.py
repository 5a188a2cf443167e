# exercise: lstm_forward
# right: no
# wrong: the tokens are turned to time-first by a reshape, which mixes times and sequences; and the outputs are logits without a softmax
# lines: 8, 22
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    by_step = inputs.reshape(T, B)
    h, c = state
    trail = [(h, c)]
    gates = []
    for tokens in by_step:
        z = W_x[:, tokens].T + h @ W_h.T + b[:, 0]
        zi, zf, zg, zo = np.hsplit(z, 4)
        i, f, g, o = sigmoid(zi), sigmoid(zf), np.tanh(zg), sigmoid(zo)
        c = f * c + i * g
        h = o * np.tanh(c)
        trail.append((h, c))
        gates.append(np.hstack([i, f, g, o]))
    hidden = np.stack([pair[0] for pair in trail], axis=1)
    cell = np.stack([pair[1] for pair in trail], axis=1)
    outputs = hidden[:, 1:] @ W.T + b_out[:, 0]
    return outputs, hidden, cell, np.stack(gates, axis=1)
