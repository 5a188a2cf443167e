# exercise: init_rnn
# right: no
# wrong: W is the transpose of U and no draw of its own.
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    n = max(hidden_size, vocab_size)
    square = lambda k: np.linalg.qr(rng.normal(size=(k, k)))[0]
    U = square(n)[:hidden_size, :vocab_size]
    V = square(hidden_size)
    W = U.T.copy()
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
