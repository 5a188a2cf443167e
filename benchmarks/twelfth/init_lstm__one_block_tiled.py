# exercise: init_lstm
# right: no
# wrong: one block is drawn and laid on top of itself four times, so all four gates begin with the same weights
# lines: 7, 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = np.tile(semi_orthogonal(H, C, rng), (4, 1))
    W_h = np.tile(semi_orthogonal(H, H, rng), (4, 1))
    b = np.zeros((4, H, 1))
    b[1] += forget_bias
    return W_x, W_h, b.reshape(4 * H, 1), semi_orthogonal(C, H, rng), np.zeros((C, 1))
