# exercise: lstm_forward
# right: no
# wrong: the outputs look at the cells and not at the hidden states
# lines: 19
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hs, cs, gs = [h], [c], []
    for tokens in inputs.T:
        a = W_x[:, tokens].T + h @ W_h.T + b.T
        i, f, g, o = np.split(a, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(np.concatenate([i, f, g, o], axis=1))
    hs, cs, gs = (np.stack(group, axis=1) for group in (hs, cs, gs))
    logits = cs[:, 1:] @ W.T + b_out.T
    return softmax(logits, axis=-1), hs, cs, gs
