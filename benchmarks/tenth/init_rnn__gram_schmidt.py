# exercise: init_rnn
# right: no
# wrong: Each new vector is set at right angles to the one before it only, not to all earlier ones.
# lines: 10, 11
def _basis(long, short, rng):
    vectors = []
    while len(vectors) < short:
        v = rng.normal(size=long)
        if vectors:
            last = vectors[-1]
            v = v - (v @ last) * last
        vectors.append(v / np.linalg.norm(v))
    return np.array(vectors)


def init_rnn(hidden_size, vocab_size, rng):
    def weight(r, c):
        m = _basis(max(r, c), min(r, c), rng)
        return m if m.shape == (r, c) else m.T

    return (
        weight(hidden_size, vocab_size),
        weight(hidden_size, hidden_size),
        weight(vocab_size, hidden_size),
        np.zeros((hidden_size, 1)),
        np.zeros((vocab_size, 1)),
    )
