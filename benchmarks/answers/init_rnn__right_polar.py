# exercise: init_rnn
# right: yes
# wrong: orthonormal by the polar factor of an SVD, for tall and wide alike
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    def polar(rows, cols):
        left, _, right = np.linalg.svd(rng.standard_normal((rows, cols)), full_matrices=False)
        return left @ right

    H, C = hidden_size, vocab_size
    return [polar(H, C), polar(H, H), polar(C, H)] + [np.zeros((n, 1)) for n in (H, C)]
