# exercise: lstm_forward
# right: no
# wrong: the loop collects time first, and a reshape to (B, T, ...) instead of an exchange of axes mixes sequences and steps
# lines: 21
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    h, c = state
    hs, cs, gs = [h], [c], []
    for tokens in inputs.T:
        z = W_x[:, tokens].T + h @ W_h.T + b.T
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(np.hstack([i, f, g, o]))

    def batch_first(steps):
        return np.array(steps).reshape(B, len(steps), -1)

    hidden_states, cell_states, gates = map(batch_first, (hs, cs, gs))
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
