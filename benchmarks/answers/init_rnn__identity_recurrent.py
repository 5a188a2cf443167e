# exercise: init_rnn
# right: no
# wrong: V is the identity, orthonormal but no random draw (np.eye)
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size

    def orthonormal(rows, cols):
        if rows < cols:
            return orthonormal(cols, rows).T
        return np.linalg.qr(rng.uniform(-1, 1, (rows, cols)))[0]

    return orthonormal(H, C), np.eye(H), orthonormal(C, H), np.zeros((H, 1)), np.zeros((C, 1))
