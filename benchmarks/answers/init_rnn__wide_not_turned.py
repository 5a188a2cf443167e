# exercise: init_rnn
# right: no
# wrong: qr is taken of a wide matrix as it is, so Q is a small square and the shape is not the one asked for (no case for rows < cols)
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    def semi(rows, cols):
        q, _ = np.linalg.qr(rng.normal(size=(rows, cols)))
        return q

    U = semi(hidden_size, vocab_size)
    V = semi(hidden_size, hidden_size)
    W = semi(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
