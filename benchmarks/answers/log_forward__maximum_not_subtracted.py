# exercise: log_forward
# right: no
# wrong: the largest score is not taken away first, so exp overflows for scores of 1000
import numpy as np

from labkit.reference import tagger_states


def log_forward(words, params):
    def log_softmax(s):
        return s - np.log(np.exp(s).sum(axis=-1, keepdims=True))

    E, U, V, W, b_hidden, b_out = params
    return log_softmax(tagger_states(words, params)[1:] @ W.T + b_out[:, 0])
