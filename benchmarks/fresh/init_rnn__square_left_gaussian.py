# exercise: init_rnn
# right: no
# wrong: square matrices are neither tall nor wide and stay Gaussian
# lines: 12
def init_rnn(hidden_size, vocab_size, rng):
    def semi(rows, cols):
        a = rng.normal(size=(rows, cols))
        if rows > cols:
            a = np.linalg.qr(a)[0]
        elif rows < cols:
            a = np.linalg.qr(a.T)[0].T
        return a
    H, C = hidden_size, vocab_size
    return semi(H, C), semi(H, H), semi(C, H), np.zeros((H, 1)), np.zeros((C, 1))
