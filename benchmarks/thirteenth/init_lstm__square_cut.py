# exercise: init_lstm
# right: no
# wrong: each block is cut from an orthogonal matrix of rows + cols, and a piece of such a matrix has neither orthonormal rows nor columns
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def orthogonal(rows, cols):
        n = rows + cols
        q, r = np.linalg.qr(rng.normal(size=(n, n)))
        q = q * np.sign(np.diag(r))
        return q[:rows, :cols]

    shapes = [(hidden_size, vocab_size)] * 4 + [(hidden_size, hidden_size)] * 4
    drawn = [orthogonal(*shape) for shape in shapes]
    bias = np.repeat([0.0, forget_bias, 0.0, 0.0], hidden_size).reshape(-1, 1)
    last = orthogonal(vocab_size, hidden_size)
    return [np.vstack(drawn[:4]), np.vstack(drawn[4:]), bias, last, np.zeros((vocab_size, 1))]
