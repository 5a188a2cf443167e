# exercise: init_lstm
# right: no
# wrong: draws H long rows for all gates at once and reshapes them, so the rows of a block are neither of length 1 nor at right angles
# lines: 7, 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def four_blocks(columns):
        wide = semi_orthogonal(hidden_size, 4 * columns, rng)
        return wide.reshape(4 * hidden_size, columns)

    W_x = four_blocks(vocab_size)
    W_h = four_blocks(hidden_size)
    b = np.concatenate([np.full((hidden_size, 1), v) for v in (0.0, forget_bias, 0.0, 0.0)])
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
