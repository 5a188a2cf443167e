# exercise: lstm_forward
# right: no
# wrong: the logits are made from the cell states and not from the hidden states
# lines: 17
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    hs, cs, gs = [np.asarray(state[0])], [np.asarray(state[1])], []
    for t in range(inputs.shape[1]):
        pre = np.take(W_x, inputs[:, t], axis=1).T + hs[-1] @ W_h.T + b[:, 0]
        i, f, g, o = np.array_split(pre, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        cs.append(f * cs[-1] + i * g)
        hs.append(o * np.tanh(cs[-1]))
        gs.append(np.hstack((i, f, g, o)))
    pack = lambda items: np.moveaxis(np.array(items), 0, 1)
    hs, cs, gs = map(pack, (hs, cs, gs))
    logits = cs[:, 1:] @ W.T + b_out[:, 0]
    return softmax(logits, axis=-1), hs, cs, gs
