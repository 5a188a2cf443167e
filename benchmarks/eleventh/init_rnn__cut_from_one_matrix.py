# exercise: init_rnn
# right: no
# wrong: One large orthonormal matrix is cut into blocks; the blocks themselves are not orthonormal, nor drawn independently.
# lines: 7
def init_rnn(hidden_size, vocab_size, rng):
    n = hidden_size + vocab_size
    Q, _ = np.linalg.qr(rng.standard_normal((n, n)))
    top, bottom = np.split(Q, [hidden_size])
    V, U = np.split(top, [hidden_size], axis=1)
    W = bottom[:, :hidden_size]
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
