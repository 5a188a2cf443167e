# exercise: lstm_forward
# right: no
# wrong: sequences that are equal are run once and their results shared, although their first states may differ
# lines: 7, 9
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    rows, first, back = np.unique(inputs, axis=0, return_index=True, return_inverse=True)
    back = back.ravel()
    h, c = (np.asarray(s)[first] for s in state)
    hs, cs, gates = [h], [c], []
    for tokens in rows.T:
        i, f, g, o = np.split(W_x[:, tokens].T + h @ W_h.T + b.T, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gates.append(np.concatenate([i, f, g, o], axis=1))
    hs, cs, gates = (np.stack(a, axis=1)[back] for a in (hs, cs, gates))
    outputs = softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hs, cs, gates
