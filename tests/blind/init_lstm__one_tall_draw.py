# exercise: init_lstm
# right: no
# wrong: all 4H rows of W_x and W_h come from one draw, so no block is orthonormal by itself (both semi_orthogonal(4 * ...) calls)
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    shapes = [(4 * H, C), (4 * H, H)]
    W_x, W_h = (semi_orthogonal(*shape, rng) for shape in shapes)
    b = np.concatenate([np.full((H, 1), value) for value in (0.0, forget_bias, 0.0, 0.0)])
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
