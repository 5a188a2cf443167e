# exercise: rnn_step
# right: no
# wrong: the state before is not used, V @ h_prev is missing from the sum
import numpy as np

from labkit.reference import softmax


def rnn_step(x, h_prev, params):
    U, _, W, b_hidden, b_out = params

    def affine(matrix, column, bias):
        return matrix.dot(column) + bias

    h = np.tanh(affine(U, x, b_hidden))
    return h, softmax(affine(W, h, b_out))
