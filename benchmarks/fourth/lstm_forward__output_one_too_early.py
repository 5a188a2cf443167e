# exercise: lstm_forward
# right: no
# wrong: the outputs are made of the states before each input, entries 0 to T - 1
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    H = len(b) // 4
    h, c = state
    hs, cs, all_gates = [h], [c], []
    for column in inputs.T:
        z = W_x[:, column].T + h @ W_h.T + b.T
        i, f, o = sigmoid(z[:, :H]), sigmoid(z[:, H : 2 * H]), sigmoid(z[:, 3 * H :])
        g = np.tanh(z[:, 2 * H : 3 * H])
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        all_gates.append(np.hstack([i, f, g, o]))
    hidden_states = np.stack(hs, axis=1)
    outputs = softmax(hidden_states[:, :-1] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, np.stack(cs, axis=1), np.stack(all_gates, axis=1)
