# exercise: init_lstm
# right: no
# wrong: a generator of its own
# lines: 6
def init_lstm(hidden_size, vocab_size, rng=None, forget_bias=1.0):
    rng = np.random.default_rng(0)
    H, C = hidden_size, vocab_size
    W_x = np.vstack([semi_orthogonal(H, C, rng) for _ in range(4)])
    W_h = np.vstack([semi_orthogonal(H, H, rng) for _ in range(4)])
    b = np.zeros((4 * H, 1))
    b[H:2 * H] = forget_bias
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
