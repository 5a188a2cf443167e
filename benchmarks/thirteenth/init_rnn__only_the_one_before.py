# exercise: init_rnn
# right: no
# wrong: Gram-Schmidt takes away only the part along the column just before, so from the third column on the columns are not at right angles
# lines: 25
def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1) in a tuple
                 or a list: weights whose rows or columns, whichever are fewer, are
                 orthonormal, each a random draw of its own; biases zero
    """

    def orthonormal(rows, cols):
        if rows < cols:
            return orthonormal(cols, rows).T
        columns = []
        for _ in range(cols):
            v = rng.normal(size=rows)
            if columns:
                last = columns[-1]
                v = v - (v @ last) * last
            columns.append(v / np.sqrt(v @ v))
        return np.column_stack(columns)

    U = orthonormal(hidden_size, vocab_size)
    V = orthonormal(hidden_size, hidden_size)
    W = orthonormal(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
