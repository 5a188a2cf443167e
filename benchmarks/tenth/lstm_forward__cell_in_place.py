# exercise: lstm_forward
# right: no
# wrong: c *= f and c += i g write into the cell that the caller handed in
# lines: 13, 14
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hidden_states, cell_states, gates, outputs = [h.copy()], [c.copy()], [], []
    for t in range(inputs.shape[1]):
        z = W_x[:, inputs[:, t]] + W_h @ h.T + b
        zi, zf, zg, zo = np.vsplit(z, 4)
        i, f, g, o = sigmoid(zi).T, sigmoid(zf).T, np.tanh(zg).T, sigmoid(zo).T
        c *= f
        c += i * g
        h = o * np.tanh(c)
        hidden_states.append(h)
        cell_states.append(c.copy())
        gates.append(np.hstack((i, f, g, o)))
        outputs.append(softmax(h @ W.T + b_out.T, axis=1))
    swap = lambda rows: np.swapaxes(np.array(rows), 0, 1)
    return swap(outputs), swap(hidden_states), swap(cell_states), swap(gates)
