"""Right answer to init_lstm, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.init_rnn.answer import init_rnn


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Draw the parameters of an untrained LSTM.

    Arguments:
        hidden_size: H, an int of 1 or more.
        vocab_size: C, an int of 1 or more.
        rng: the numpy.random.Generator that everything is drawn from.
        forget_bias: what the forget gate's rows of b hold.

    Returns:
        (W_x, W_h, b, W, b_out) of shapes (4H, C), (4H, H), (4H, 1), (C, H), (C, 1). Blocks of
        H rows belong to the input, forget, candidate and output gate, in this order. Each
        block of W_x and of W_h, and W, is a draw of its own whose rows or columns, whichever
        are fewer, are orthonormal; the biases are zero but for the forget gate's rows.

    Source of the forget bias: F. Gers, J. Schmidhuber, F. Cummins, "Learning to forget"
    (2000), section 3.2.
    """
    drawn = [init_rnn(hidden_size, vocab_size, rng) for _ in range(4)]
    W_x = np.concatenate([block[0] for block in drawn])
    W_h = np.concatenate([block[1] for block in drawn])
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    W = drawn[0][2]
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
