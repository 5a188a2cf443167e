# exercise: lstm_forward
# right: no
# wrong: The cell is updated in place and the same array is stored each time, so all entries of cell_states are the last cell and the caller's state changes.
# lines: 15, 16, 19
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    H = h.shape[1]
    states, cells, gates = [h], [c], []
    for t in range(inputs.shape[1]):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b.T
        y = sigmoid(z)
        y[:, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
        i, f, g, o = np.split(y, 4, axis=1)
        c *= f
        c += i * g
        h = o * np.tanh(c)
        states.append(h)
        cells.append(c)
        gates.append(y)
    states, cells, gates = (np.stack(part, axis=1) for part in (states, cells, gates))
    return softmax(states[:, 1:] @ W.T + b_out.T, axis=-1), states, cells, gates
