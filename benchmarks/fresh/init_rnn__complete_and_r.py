# exercise: init_rnn
# right: no
# wrong: takes the complete Q, and turns U but not W
# lines: 6, 8
def init_rnn(hidden_size, vocab_size, rng):
    U = np.linalg.qr(rng.normal(size=(hidden_size, vocab_size)), mode="complete")[0]
    V = np.linalg.qr(rng.normal(size=(hidden_size, hidden_size)))[0]
    W = np.linalg.qr(rng.normal(size=(hidden_size, vocab_size)))[0]
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
