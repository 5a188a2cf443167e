# exercise: lstm_forward
# right: no
# wrong: the state that was handed in is not used for the cell, and the softmax is taken without a shift so that large logits overflow
# lines: 8, 17
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h = state[0]
    c = np.zeros_like(h)
    record = {"h": [h], "c": [c], "gates": [], "y": []}
    for column in range(inputs.shape[1]):
        total = W_x[:, inputs[:, column]].T + np.dot(h, W_h.T) + b.T
        blocks = np.array_split(total, 4, axis=-1)
        i, f, g, o = [np.tanh(z) if k == 2 else sigmoid(z) for k, z in enumerate(blocks)]
        c = f * c + i * g
        h = o * np.tanh(c)
        y = np.exp(np.dot(h, W.T) + b_out.T)
        y = y / y.sum(axis=1, keepdims=True)
        for name, value in zip(record, (h, c, np.concatenate((i, f, g, o), axis=-1), y)):
            record[name].append(value)
    h, c, gates, y = (np.stack(v, axis=1) for v in record.values())
    return y, h, c, gates
