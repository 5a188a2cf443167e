# exercise: init_lstm
# right: no
# wrong: forget_bias is not used
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = np.vstack([semi_orthogonal(H, C, rng) for _ in range(4)])
    W_h = np.vstack([semi_orthogonal(H, H, rng) for _ in range(4)])
    b = np.vstack([np.zeros((H, 1)), np.ones((H, 1)), np.zeros((2 * H, 1))])
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
