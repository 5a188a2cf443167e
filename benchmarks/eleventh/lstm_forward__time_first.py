# exercise: lstm_forward
# right: no
# wrong: the results are time-major, (T, B, ...), as torch gives them without batch_first
# lines: 18
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hidden, cells, gates = [h], [c], []
    for tok in np.transpose(inputs):
        z = W_x.T[tok] + h @ W_h.T + b.T
        i, f, g, o = np.split(z, 4, axis=1)
        row = [sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)]
        c = row[1] * c + row[0] * row[2]
        h = row[3] * np.tanh(c)
        hidden.append(h)
        cells.append(c)
        gates.append(np.concatenate(row, axis=1))
    hidden, cells, gates = np.array(hidden), np.array(cells), np.array(gates)
    return softmax(hidden[1:] @ W.T + b_out.T, axis=-1), hidden, cells, gates
