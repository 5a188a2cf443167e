# exercise: init_rnn
# right: no
# wrong: Draws from a copy of rng, so two calls with the same rng give the same network.
# lines: 9
# name: generator-copied
import copy


def init_rnn(hidden_size, vocab_size, rng):
    rng = copy.deepcopy(rng)

    def q(rows, cols):
        if rows >= cols:
            return np.linalg.qr(rng.normal(size=(rows, cols)))[0]
        return q(cols, rows).T

    U, V, W = q(hidden_size, vocab_size), q(hidden_size, hidden_size), q(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
