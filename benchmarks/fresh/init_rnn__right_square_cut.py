# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    """Cuts each weight out of a larger orthogonal matrix."""
    big = max(hidden_size, vocab_size)

    def cut(rows, cols):
        n = max(rows, cols)
        q = np.linalg.qr(rng.uniform(-1, 1, size=(n, n))).Q
        return q[:rows, :cols].copy()

    weights = [cut(a, b) for a, b in ((hidden_size, vocab_size), (hidden_size,) * 2, (vocab_size, hidden_size))]
    biases = [np.zeros(shape=(n, 1)) for n in (hidden_size, vocab_size)]
    assert big >= 1
    return tuple(weights + biases)
