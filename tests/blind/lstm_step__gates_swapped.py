# exercise: lstm_step
# right: no
# wrong: the input gate multiplies the old cell and the forget gate the candidate (line of c)
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    both = np.hstack([W_x, W_h, b]) @ np.vstack([x, h_prev, [[1.0]]])
    i, f, g, o = np.vsplit(both, 4)
    i, f, o = sigmoid(i), sigmoid(f), sigmoid(o)
    g = np.tanh(g)
    c = i * c_prev + f * g
    return o * np.tanh(c), c, (i, f, g, o)
