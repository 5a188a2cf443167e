# exercise: init_rnn
# right: yes
def gram_schmidt(vectors):
    basis = []
    for v in vectors:
        for _ in range(2):  # the second round removes what rounding left
            for b in basis:
                v = v - (b @ v) * b
        basis.append(v / np.sqrt(v @ v))
    return np.array(basis)


def init_rnn(hidden_size, vocab_size, rng):
    def draw(rows, cols):
        if rows > cols:
            return draw(cols, rows).T
        return gram_schmidt(rng.normal(size=(rows, cols)))

    U = draw(hidden_size, vocab_size)
    V = draw(hidden_size, hidden_size)
    W = draw(vocab_size, hidden_size)
    return [U, V, W] + [np.zeros((n, 1)) for n in (hidden_size, vocab_size)]
