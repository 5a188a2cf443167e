# exercise: init_rnn
# right: yes
from functools import reduce


def init_rnn(hidden_size, vocab_size, rng):
    def mirror(matrix, _):
        v = rng.standard_normal((len(matrix), 1))
        return matrix - 2 * v @ (v.T @ matrix) / np.sum(v * v)

    def weight(rows, cols):
        n = max(rows, cols)
        return reduce(mirror, range(n + 1), np.eye(n))[:rows, :cols]

    h, c = hidden_size, vocab_size
    return [weight(h, c), weight(h, h), weight(c, h), np.zeros((h, 1)), np.zeros((c, 1))]
