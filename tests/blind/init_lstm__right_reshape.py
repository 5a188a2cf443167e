# exercise: init_lstm
# right: yes
# wrong: blocks as a 3-d array that is reshaped, bias by a Kronecker product
# lines:
import numpy as np

from labkit.numerics import semi_orthogonal


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def four(cols):
        return np.array([semi_orthogonal(hidden_size, cols, rng) for _ in range(4)]).reshape(-1, cols)

    b = np.kron(np.array([[0.0], [1.0], [0.0], [0.0]]), np.full((hidden_size, 1), float(forget_bias)))
    out = semi_orthogonal(hidden_size, vocab_size, rng).T
    return four(vocab_size), four(hidden_size), b, out, np.zeros((vocab_size, 1))
