# exercise: init_lstm
# right: no
# wrong: W is Gaussian, and the slice of the forget gate runs to the end
# lines: 10, 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = np.vstack([semi_orthogonal(H, C, rng) for _ in range(4)])
    W_h = np.vstack([semi_orthogonal(H, H, rng) for _ in range(4)])
    b = np.zeros((4 * H, 1))
    b[H:] = forget_bias
    W = rng.normal(size=(C, H)) / np.sqrt(H)
    return W_x, W_h, b, W, np.zeros((C, 1))
