# exercise: init_rnn
# right: no
# wrong: makes a generator of its own with a fixed seed, rng is replaced
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    rng = np.random.default_rng(0)

    def orthonormal(rows, cols):
        q, _ = np.linalg.qr(rng.standard_normal((max(rows, cols), min(rows, cols))))
        return q if rows >= cols else q.T

    shapes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    return [*(orthonormal(*s) for s in shapes), np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))]
