# exercise: init_lstm
# right: no
# wrong: two: the forget bias is always 1, the argument is ignored (b[H:2H] = 1); W is drawn as (H, C) and so has the wrong shape
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = np.concatenate([semi_orthogonal(H, C, rng) for gate in "ifgo"])
    W_h = np.concatenate([semi_orthogonal(H, H, rng) for gate in "ifgo"])
    b = np.zeros((4, H))
    b[1] = 1
    W = semi_orthogonal(H, C, rng)
    return W_x, W_h, b.reshape(-1, 1), W, np.zeros((C, 1))
