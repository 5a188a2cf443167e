# exercise: init_lstm
# right: yes
from functools import reduce

def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def draw(rows, cols):
        u, _, v = np.linalg.svd(rng.standard_normal((rows, cols)), full_matrices=False)
        return u @ v
    stack = lambda cols: reduce(lambda a, b: np.r_[a, b], (draw(hidden_size, cols) for _ in range(4)))
    b = np.kron([[0], [1], [0], [0]], np.full((hidden_size, 1), float(forget_bias)))
    return stack(vocab_size), stack(hidden_size), b, draw(vocab_size, hidden_size), np.zeros((vocab_size, 1))
