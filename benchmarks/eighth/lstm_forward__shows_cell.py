# exercise: lstm_forward
# right: no
# wrong: the outputs are made of the cells instead of the hidden states
# lines: 23
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    trail = [tuple(np.array(s) for s in state)]
    gates = []

    def advance(hc, tokens):
        h, c = hc
        z = W_x[:, tokens].T + h @ W_h.T + b.T
        act = [np.tanh(z[:, k * H:(k + 1) * H]) if k == 2 else sigmoid(z[:, k * H:(k + 1) * H])
               for k in range(4)]
        gates.append(np.concatenate(act, axis=1))
        c = act[1] * c + act[0] * act[2]
        return act[3] * np.tanh(c), c

    for tokens in inputs.T:
        trail.append(advance(trail[-1], tokens))
    hidden, cell = (np.stack(s, axis=1) for s in zip(*trail))
    logits = cell[:, 1:] @ W.T + b_out.T
    return softmax(logits, axis=-1), hidden, cell, np.stack(gates, axis=1)
