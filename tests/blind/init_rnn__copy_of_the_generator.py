# exercise: init_rnn
# right: no
# wrong: Every weight is drawn from a fresh copy of rng, so W is U transposed, rng never moves on and a second network is the same as the first.
# lines: 11
# name: generator-copied-for-each-weight
from copy import deepcopy


def init_rnn(hidden_size, vocab_size, rng):
    def orthogonal(n_out, n_in):
        local = deepcopy(rng)
        a = local.standard_normal((max(n_out, n_in), min(n_out, n_in)))
        q = np.linalg.qr(a).Q
        return q if n_out >= n_in else q.T

    sizes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    U, V, W = [orthogonal(*s) for s in sizes]
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
