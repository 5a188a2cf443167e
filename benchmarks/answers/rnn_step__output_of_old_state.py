# exercise: rnn_step
# right: no
# wrong: the output is read off h_prev, not off the new state
import numpy as np

from labkit.reference import softmax


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    state = np.tanh(np.hstack([U, V, b_hidden]) @ np.vstack([x, h_prev, [[1.0]]]))
    return state, softmax(W @ h_prev + b_out)
