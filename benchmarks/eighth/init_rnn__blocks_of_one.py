# exercise: init_rnn
# right: no
# wrong: One large orthonormal matrix is drawn and the weights are cut out of it as blocks, whose rows and columns are not orthonormal any more.
# lines: 8, 9, 10
def init_rnn(hidden_size, vocab_size, rng):
    n = hidden_size + vocab_size
    Q, _ = np.linalg.qr(rng.normal(size=(n, n)))
    U = Q[:hidden_size, hidden_size:]
    V = Q[:hidden_size, :hidden_size]
    W = Q[hidden_size:, :hidden_size]
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
