# exercise: init_rnn
# right: no
# wrong: The numbers are drawn from a copy of rng, so rng does not move on and two networks drawn one after the other are the same.
# lines: 9
import copy


def init_rnn(hidden_size, vocab_size, rng):
    rng = copy.deepcopy(rng)

    def orthonormal(n, m):
        if n < m:
            return orthonormal(m, n).T
        return np.linalg.qr(rng.normal(size=(n, m)))[0]

    U = orthonormal(hidden_size, vocab_size)
    V = orthonormal(hidden_size, hidden_size)
    W = orthonormal(vocab_size, hidden_size)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
