# exercise: rnn_step
# right: yes
from functools import reduce
from operator import add


def affine(bias, *pairs):
    return reduce(add, (np.einsum("ij,jk->ik", M, v) for M, v in pairs), bias)


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params

    def stages():
        h = np.tanh(affine(b_hidden, (U, x), (V, h_prev)))
        yield h
        z = affine(b_out, (W, h))
        yield np.exp(z - np.logaddexp.reduce(z, axis=0, keepdims=True))

    return tuple(stages())
