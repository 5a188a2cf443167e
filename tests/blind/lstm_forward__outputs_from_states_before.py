# exercise: lstm_forward
# right: no
# wrong: the outputs look at the states before each step (hidden[:-1]), one too early
# lines:
import numpy as np

from labkit.reference import sigmoid, softmax


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    hidden, cells, gates = [state[0]], [state[1]], []
    for column in inputs.T:
        z = W_x.T[column] + hidden[-1] @ W_h.T + b.ravel()
        i, f, g, o = np.split(z, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        cells.append(f * cells[-1] + i * g)
        hidden.append(o * np.tanh(cells[-1]))
        gates.append(np.concatenate([i, f, g, o], axis=-1))
    outputs = [softmax(h @ W.T + b_out.ravel(), axis=-1) for h in hidden[:-1]]
    return tuple(np.stack(a, axis=1) for a in (outputs, hidden, cells, gates))
