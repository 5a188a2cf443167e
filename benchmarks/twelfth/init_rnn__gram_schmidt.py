# exercise: init_rnn
# right: no
# wrong: each new direction is made orthogonal only to the one just before it, not to all earlier ones
# lines: 9
def gram_schmidt(vectors):
    basis = []
    for v in vectors:
        w = v.copy()
        for b in basis[-1:]:
            w = w - np.dot(w, b) * b
        basis.append(w / np.sqrt(np.dot(w, w)))
    return np.array(basis)


def init_rnn(hidden_size, vocab_size, rng):
    def weights(rows, cols):
        if rows <= cols:
            return gram_schmidt(rng.normal(size=(rows, cols)))
        return gram_schmidt(rng.normal(size=(cols, rows))).T

    return (
        weights(hidden_size, vocab_size),
        weights(hidden_size, hidden_size),
        weights(vocab_size, hidden_size),
        np.zeros((hidden_size, 1)),
        np.zeros((vocab_size, 1)),
    )
