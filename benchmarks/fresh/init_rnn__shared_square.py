# exercise: init_rnn
# right: no
# wrong: all three weights are pieces of one draw
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    n = max(hidden_size, vocab_size)
    q, _ = np.linalg.qr(rng.normal(size=(hidden_size, hidden_size)))
    big, _ = np.linalg.qr(rng.normal(size=(n, n)))
    U = big[:hidden_size, :vocab_size]
    W = big[:hidden_size, :vocab_size].T
    return U, q, W.copy(), np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
