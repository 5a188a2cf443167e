# exercise: lstm_step
# right: no
# wrong: writes its own 1 / (1 + exp(-z)), which overflows with a warning for pre-activations of -1000 (helper squash)
# lines:
import numpy as np


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params

    def squash(z):
        return 1 / (1 + np.exp(-z))

    H = h_prev.size
    s = W_x @ x + W_h @ h_prev + b
    i = squash(s[:H])
    f = squash(s[H : 2 * H])
    g = np.tanh(s[2 * H : 3 * H])
    o = squash(s[3 * H :])
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
