# exercise: init_rnn
# right: no
# wrong: All three weights are cut out of one large orthonormal matrix, and the pieces are not orthonormal themselves.
# lines: 8, 9
def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    Q, _ = np.linalg.qr(rng.normal(size=(H + C, H + C)))
    V, U = Q[:H, :H], Q[:H, H:]
    W = Q[H:, :H]
    return U, V, W, np.zeros((H, 1)), np.zeros((C, 1))
