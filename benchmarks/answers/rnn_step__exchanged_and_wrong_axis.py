# exercise: rnn_step
# right: no
# wrong: two: output and state are returned in the wrong order; softmax runs along axis 1, so every probability is 1
import numpy as np

from labkit.reference import softmax


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    return softmax(W @ h + b_out, axis=1), h
