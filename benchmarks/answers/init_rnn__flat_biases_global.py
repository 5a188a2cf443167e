# exercise: init_rnn
# right: no
# wrong: two: np.random.randn draws from NumPy's global state; the biases are flat (H,) and (C,)
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    def q_of(rows, cols):
        a = np.random.randn(max(rows, cols), min(rows, cols))
        q = np.linalg.qr(a)[0]
        return q.T if rows < cols else q

    sizes = hidden_size, vocab_size
    return q_of(*sizes), q_of(hidden_size, hidden_size), q_of(*sizes[::-1]), np.zeros(hidden_size), np.zeros(vocab_size)
