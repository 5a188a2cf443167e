# exercise: init_rnn
# right: no
# wrong: U and W are pieces of one and the same orthonormal matrix, not draws of their own.
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    size = max(hidden_size, vocab_size)
    square = np.linalg.qr(rng.normal(size=(size, size)))[0]
    V = np.linalg.qr(rng.normal(size=(hidden_size, hidden_size)))[0]
    U = square[:hidden_size, :vocab_size]
    W = square[:vocab_size, :hidden_size]
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
