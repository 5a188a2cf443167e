# exercise: init_rnn
# right: no
# wrong: Its own Gram-Schmidt takes away only the part along the column before, so columns further apart are not at right angles.
# lines: 11
def _orthonormal(rows, cols, rng):
    if rows < cols:
        return _orthonormal(cols, rows, rng).T
    columns = []
    while len(columns) < cols:
        v = rng.normal(size=rows)
        for u in columns[-1:]:
            v = v - (u @ v) * u
        columns.append(v / np.sqrt(v @ v))
    return np.column_stack(columns)


def init_rnn(hidden_size, vocab_size, rng):
    U = _orthonormal(hidden_size, vocab_size, rng)
    V = _orthonormal(hidden_size, hidden_size, rng)
    W = _orthonormal(vocab_size, hidden_size, rng)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
