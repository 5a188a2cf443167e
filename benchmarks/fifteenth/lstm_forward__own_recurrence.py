# exercise: lstm_forward
# right: no
# wrong: softmax runs over its default axis 0, over the sequences and not over the vocabulary
# lines: 24
def advance(tokens, h, c, W_x, W_h, b):
    z = W_x[:, tokens] + W_h @ h.T + b
    i, f, g, o = np.split(z, 4)
    i, f, g, o = sigmoid(i).T, sigmoid(f).T, np.tanh(g).T, sigmoid(o).T
    c = f * c + i * g
    return o * np.tanh(c), c, np.concatenate([i, f, g, o], axis=1)


def lstm_forward(inputs, state, params):
    *recurrent, W, b_out = params
    h, c = state
    hs, cs, gs = [h], [c], []
    for t in range(inputs.shape[1]):
        h, c, gate = advance(inputs[:, t], h, c, *recurrent)
        hs.append(h)
        cs.append(c)
        gs.append(gate)
    hs, cs, gs = (np.stack(a, axis=1) for a in (hs, cs, gs))
    logits = hs[:, 1:] @ W.T + b_out.T
    return softmax(logits), hs, cs, gs
