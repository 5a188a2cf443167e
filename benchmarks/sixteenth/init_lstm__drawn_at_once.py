# exercise: init_lstm
# right: no
# wrong: all 4H rows are drawn at once, so that the whole is semi-orthogonal and the blocks are not
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    rows = 4 * hidden_size
    W_x, W_h = (semi_orthogonal(rows, n, rng) for n in (vocab_size, hidden_size))
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b = np.zeros((rows, 1))
    b[hidden_size : 2 * hidden_size] += forget_bias
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
