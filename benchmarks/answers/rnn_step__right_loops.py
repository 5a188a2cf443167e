# exercise: rnn_step
# right: yes
# wrong: plain loops over the units, math.tanh
import math

import numpy as np

from labkit.reference import softmax


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params

    def row_sum(k):
        heard = sum(w * v for w, v in zip(U[k], x[:, 0]))
        remembered = sum(w * v for w, v in zip(V[k], h_prev[:, 0]))
        return heard + remembered + b_hidden[k, 0]

    h = np.array([[math.tanh(row_sum(k))] for k in range(len(b_hidden))])
    return h, softmax(W @ h + b_out)
