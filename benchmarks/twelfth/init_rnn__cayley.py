# exercise: init_rnn
# right: no
# wrong: the matrix for the Cayley transform is made symmetric instead of skew-symmetric, so what comes out is not orthonormal
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    def rotation(n):
        m = rng.normal(size=(n, n))
        skew = (m + m.T) / 2
        eye = np.identity(n)
        return np.linalg.solve(eye + skew, eye - skew)

    shapes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    params = [rotation(max(shape))[: shape[0], : shape[1]] for shape in shapes]
    params += [np.zeros((n, 1)) for n in (hidden_size, vocab_size)]
    return tuple(params)
