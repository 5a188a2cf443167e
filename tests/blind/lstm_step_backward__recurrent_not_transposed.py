# exercise: lstm_step_backward
# right: no
# wrong: two: output gate gets d_h * c, not d_h * tanh(c); d_h_prev adds the four blocks with W_h not transposed block by block
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_h = params[1]
    i, f, g, o = gates
    delta = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    blocks = [
        delta * g * i * (1 - i),
        delta * c_prev * f * (1 - f),
        delta * i * (1 - g**2),
        d_h * c * o * (1 - o),
    ]
    d_z = np.vstack(blocks)
    d_h_prev = sum(W @ d for W, d in zip(np.split(W_h, 4), blocks))
    return (d_z @ x.T, d_z @ h_prev.T, d_z), d_h_prev, delta * f
