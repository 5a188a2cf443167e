# exercise: init_lstm
# right: no
# wrong: every gate gets the forget bias, not the forget block alone (b = np.full)
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    blocks_x, blocks_h = [], []
    while len(blocks_x) < 4:
        blocks_x.append(semi_orthogonal(hidden_size, vocab_size, rng))
    while len(blocks_h) < 4:
        blocks_h.append(semi_orthogonal(hidden_size, hidden_size, rng))
    b = np.full((4 * hidden_size, 1), forget_bias)
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return np.concatenate(blocks_x), np.concatenate(blocks_h), b, W, np.zeros((vocab_size, 1))
