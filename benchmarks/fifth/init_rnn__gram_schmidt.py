# exercise: init_rnn
# right: yes
def unit_vectors(count, size, rng):
    found = np.zeros((0, size))
    while len(found) < count:
        v = rng.normal(size=size)
        for _ in range(3):
            v = v - found.T @ (found @ v)
            v = v / np.linalg.norm(v)
        found = np.vstack([found, v])
    return found


def init_rnn(hidden_size, vocab_size, rng):
    def weight(rows, cols):
        if rows <= cols:
            return unit_vectors(rows, cols, rng)
        return unit_vectors(cols, rows, rng).T

    U = weight(hidden_size, vocab_size)
    V = weight(hidden_size, hidden_size)
    W = weight(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
