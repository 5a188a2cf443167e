# exercise: lstm_forward
# right: no
# wrong: The softmax runs over axis 1, which is time in an array of three axes.
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    seq_h, seq_c, seq_gates = [h], [c], []
    for tokens in inputs.swapaxes(0, 1):
        a_i, a_f, a_g, a_o = np.hsplit(W_x[:, tokens].T + h @ W_h.T + b.ravel(), 4)
        i, f, g, o = sigmoid(a_i), sigmoid(a_f), np.tanh(a_g), sigmoid(a_o)
        c = f * c + i * g
        h = o * np.tanh(c)
        seq_h += [h]
        seq_c += [c]
        seq_gates += [np.hstack([i, f, g, o])]
    hidden = np.array(seq_h).swapaxes(0, 1)
    logits = hidden[:, 1:] @ W.T + b_out.ravel()
    return (
        softmax(logits, axis=1),
        hidden,
        np.array(seq_c).swapaxes(0, 1),
        np.array(seq_gates).swapaxes(0, 1),
    )
