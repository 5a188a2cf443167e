# exercise: init_rnn
# right: no
# wrong: W is the transpose of U, not a draw of its own
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    def tall(rows, cols):
        return np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)[0]

    H, C = hidden_size, vocab_size
    U = tall(H, C) if H >= C else tall(C, H).T
    return U, tall(H, H), U.T.copy(), np.zeros((H, 1)), np.zeros((C, 1))
