# exercise: init_rnn
# right: no
# wrong: scaled Gaussian weights, not orthonormal
# lines: 7, 8, 9
def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    U = rng.normal(size=(H, C)) / np.sqrt(H)
    V = rng.normal(size=(H, H)) / np.sqrt(H)
    W = rng.normal(size=(C, H)) / np.sqrt(H)
    return U, V, W, np.zeros((H, 1)), np.zeros((C, 1))
