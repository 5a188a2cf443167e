# exercise: init_lstm
# right: no
# wrong: one block is drawn and set under itself four times, so that all four gates have the same weights
# lines: 7, 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = np.concatenate([semi_orthogonal(H, C, rng)] * 4)
    W_h = np.concatenate([semi_orthogonal(H, H, rng)] * 4)
    b = np.zeros((4 * H, 1))
    b[H : 2 * H] += forget_bias
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
