# exercise: init_lstm
# right: no
# wrong: one draw is repeated four times, so all four blocks are the same matrix instead of being drawn each by itself
# lines: 7, 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    four = (4, 1)
    W_x = np.tile(semi_orthogonal(hidden_size, vocab_size, rng), four)
    W_h = np.tile(semi_orthogonal(hidden_size, hidden_size, rng), four)
    b = np.zeros((4, hidden_size))
    b[1] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return W_x, W_h, b.reshape(-1, 1), W, np.zeros((vocab_size, 1))
