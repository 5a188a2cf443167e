# exercise: init_rnn
# right: no
# wrong: draws a single orthogonal matrix and cuts all three weights out of it, so they are no draws of their own (and V is not orthonormal when C is larger than H)
# lines: 8, 9, 10
def init_rnn(hidden_size, vocab_size, rng):
    n = max(hidden_size, vocab_size)
    Q, _ = np.linalg.qr(rng.normal(size=(n, n)))
    U = Q[:hidden_size, :vocab_size].copy()
    V = Q[:hidden_size, :hidden_size].copy()
    W = Q[:vocab_size, :hidden_size].copy()
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
