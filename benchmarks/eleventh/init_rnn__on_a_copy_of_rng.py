# exercise: init_rnn
# right: no
# wrong: Each weight is drawn from a fresh copy of rng, so all begin with the same numbers and W is the transpose of U.
# lines: 12
import copy


def init_rnn(hidden_size, vocab_size, rng):
    """Initialise all parameters without side effects on the caller's generator."""

    def orthogonal(rows, cols):
        local_rng = copy.deepcopy(rng)
        a = local_rng.standard_normal((max(rows, cols), min(rows, cols)))
        q = np.linalg.qr(a)[0]
        return q if rows >= cols else q.T

    return (
        orthogonal(hidden_size, vocab_size),
        orthogonal(hidden_size, hidden_size),
        orthogonal(vocab_size, hidden_size),
        np.zeros((hidden_size, 1)),
        np.zeros((vocab_size, 1)),
    )
