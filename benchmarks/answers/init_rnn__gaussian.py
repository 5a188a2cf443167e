# exercise: init_rnn
# right: no
# wrong: weights are plain normal numbers scaled by 1/sqrt(H), not orthonormal
import functools

import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    draw = functools.partial(rng.normal, 0.0, H**-0.5)
    U, V, W = (draw(size=shape) for shape in ((H, C), (H, H), (C, H)))
    return U, V, W, np.zeros((H, 1)), np.zeros((C, 1))
