# exercise: init_lstm
# right: no
# wrong: All 4H rows are drawn at once, so the single blocks are not orthonormal.
# lines: 6, 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = semi_orthogonal(4 * hidden_size, vocab_size, rng)
    W_h = semi_orthogonal(4 * hidden_size, hidden_size, rng)
    zeros = np.zeros((hidden_size, 1))
    b = np.vstack((zeros, zeros + forget_bias, zeros, zeros))
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
