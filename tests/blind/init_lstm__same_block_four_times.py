# exercise: init_lstm
# right: no
# wrong: one block is drawn and tiled four times, so all gates start with the same weights (np.tile)
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.tile(semi_orthogonal(hidden_size, vocab_size, rng), (4, 1))
    W_h = np.tile(semi_orthogonal(hidden_size, hidden_size, rng), (4, 1))
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
