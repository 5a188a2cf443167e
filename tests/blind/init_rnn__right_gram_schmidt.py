# exercise: init_rnn
# right: yes
# wrong: Gram-Schmidt by hand on rows, turned when rows are more
# lines:
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1): weights
                 whose rows or columns, whichever are fewer, are orthonormal; biases
                 zero
    """
    def orthonormal(rows, columns):
        basis = []
        while len(basis) < min(rows, columns):
            v = rng.standard_normal(max(rows, columns))
            for _ in range(2):
                for b in basis:
                    v = v - (b @ v) * b
            basis.append(v / np.sqrt(v @ v))
        wide = np.array(basis)
        return wide if rows <= columns else wide.T.copy()

    H, C = hidden_size, vocab_size
    weights = [orthonormal(*shape) for shape in ((H, C), (H, H), (C, H))]
    return (*weights, np.zeros((H, 1)), np.zeros((C, 1)))
