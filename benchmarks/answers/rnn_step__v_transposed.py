# exercise: rnn_step
# right: no
# wrong: the past goes through V.T, who hears and who speaks are exchanged
import numpy as np

from labkit.reference import softmax


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    past = np.einsum("ji,jk->ik", V, h_prev)
    h = np.tanh(np.einsum("ij,jk->ik", U, x) + past + b_hidden)
    return h, softmax(np.einsum("ij,jk->ik", W, h) + b_out)
