# exercise: init_lstm
# right: no
# wrong: only one entry, row H, gets the forget bias instead of the H rows of the block (b[hidden_size] = ...)
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    params = {}
    for name, cols in (("x", vocab_size), ("h", hidden_size)):
        params[name] = np.zeros((4 * hidden_size, cols))
        for block in range(4):
            start = block * hidden_size
            params[name][start : start + hidden_size] = semi_orthogonal(hidden_size, cols, rng)
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return params["x"], params["h"], b, W, np.zeros((vocab_size, 1))
