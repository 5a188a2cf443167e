# exercise: init_rnn
# right: no
# wrong: Each column is made perpendicular to all earlier ones but the one just before it.
# lines: 9
def gram_schmidt(a):
    q = np.zeros_like(a)
    for j in range(a.shape[1]):
        v = a[:, j].copy()
        for k in range(j - 1):
            v -= (q[:, k] @ v) * q[:, k]
        q[:, j] = v / np.sqrt(v @ v)
    return q


def init_rnn(hidden_size, vocab_size, rng):
    def weight(rows, cols):
        if rows < cols:
            return weight(cols, rows).T
        return gram_schmidt(rng.normal(size=(rows, cols)))

    H, C = hidden_size, vocab_size
    return weight(H, C), weight(H, H), weight(C, H), np.zeros((H, 1)), np.zeros((C, 1))
