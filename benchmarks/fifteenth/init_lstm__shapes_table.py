# exercise: init_lstm
# right: no
# wrong: each tall matrix is one draw of 4H rows, so the blocks themselves are not orthonormal
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    four = 4 * hidden_size
    shapes = [(four, vocab_size), (four, hidden_size), (vocab_size, hidden_size)]
    W_x, W_h, W = (semi_orthogonal(rows, cols, rng) for rows, cols in shapes)
    b = np.zeros((four, 1))
    b[hidden_size : 2 * hidden_size] += forget_bias
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
