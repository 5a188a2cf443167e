# exercise: rnn_step
# right: no
# wrong: the scores come back as they are, softmax is missing
import numpy as np


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(b_hidden + V @ h_prev + U @ x)
    scores = b_out.copy()
    scores += W @ h
    return h, scores
