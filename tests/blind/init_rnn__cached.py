# exercise: init_rnn
# right: no
# wrong: Draws are cached by their shape, so with H equal to C all three weights are the same array.
# lines: 9
# name: one-draw-for-each-shape
from functools import lru_cache


def init_rnn(hidden_size, vocab_size, rng):
    @lru_cache(maxsize=None)
    def ortho(rows, cols):
        if rows < cols:
            return np.linalg.qr(rng.normal(size=(cols, rows)))[0].T
        return np.linalg.qr(rng.normal(size=(rows, cols)))[0]

    H, C = hidden_size, vocab_size
    return ortho(H, C), ortho(H, H), ortho(C, H), np.zeros((H, 1)), np.zeros((C, 1))
