# exercise: lstm_forward
# right: no
# wrong: states, cells and gates are stacked along the first axis, so time stands before the batch
# lines: 19, 20, 21, 22
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hidden_states, cell_states, gates = [h], [c], []
    for t in range(inputs.shape[1]):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b.ravel()
        i, f, g, o = np.hsplit(z, 4)
        i, f, o = sigmoid(i), sigmoid(f), sigmoid(o)
        g = np.tanh(g)
        c = f * c + i * g
        h = o * np.tanh(c)
        hidden_states.append(h)
        cell_states.append(c)
        gates.append(np.hstack((i, f, g, o)))
    hidden_states = np.stack(hidden_states)
    cell_states = np.stack(cell_states)
    gates = np.stack(gates)
    outputs = softmax(hidden_states[1:] @ W.T + b_out.ravel(), axis=-1)
    return outputs, hidden_states, cell_states, gates
