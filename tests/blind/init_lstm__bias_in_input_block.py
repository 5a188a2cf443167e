# exercise: init_lstm
# right: no
# wrong: the forget bias is put into the first block, the input gate's (b[:H])
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H = hidden_size

    def stacked(cols):
        return np.vstack([semi_orthogonal(H, cols, rng) for _ in range(4)])

    W_x, W_h = stacked(vocab_size), stacked(H)
    b = np.zeros((4 * H, 1))
    b[:H] = forget_bias
    return [W_x, W_h, b, semi_orthogonal(vocab_size, H, rng), np.zeros((vocab_size, 1))]
