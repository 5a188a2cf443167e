# exercise: lstm_step
# right: yes
# wrong: sigmoid written through tanh, blocks as rows of a (4, H) array, bias as an extra input
# lines:
import numpy as np


def lstm_step(x, h_prev, c_prev, params):
    table = np.concatenate(params[:3], axis=1) @ np.concatenate([x, h_prev, np.ones((1, 1))])
    half = np.array([0.5, 0.5, 1.0, 0.5])[:, None]
    squashed = np.tanh(table.reshape(4, -1) * half)
    squashed[[0, 1, 3]] = (squashed[[0, 1, 3]] + 1) / 2
    i, f, g, o = squashed[..., None]
    c = np.sum([f * c_prev, i * g], axis=0)
    return o * np.tanh(c), c, (i, f, g, o)
