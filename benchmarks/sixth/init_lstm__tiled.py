# exercise: init_lstm
# right: no
# wrong: One block is drawn and repeated four times, where each should be drawn by itself.
# lines: 6, 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.tile(semi_orthogonal(hidden_size, vocab_size, rng), (4, 1))
    W_h = np.tile(semi_orthogonal(hidden_size, hidden_size, rng), (4, 1))
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
