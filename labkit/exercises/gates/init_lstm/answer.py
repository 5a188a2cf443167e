"""Right answer to init_lstm, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Draw the parameters of an untrained LSTM.

    Arguments:
        hidden_size, vocab_size: H and C, ints of 1 or more.
        rng: the numpy.random.Generator that everything is drawn from.
        forget_bias: where the bias of the forget gate starts.

    Returns:
        (W_x (4H, C), W_h (4H, H), b (4H, 1), W (C, H), b_out (C, 1)). The blocks of H rows
        belong to the input gate, the forget gate, the candidate and the output gate. Each
        block of W_x and W_h, and W, is semi-orthogonal; all other biases are zero.
    """

    def four_blocks(cols):
        blocks = [semi_orthogonal(hidden_size, cols, rng) for _ in range(4)]
        return np.concatenate(blocks)

    W_x = four_blocks(vocab_size)
    W_h = four_blocks(hidden_size)
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
