# exercise: init_lstm
# right: no
# wrong: the blocks of the three gates are scaled down to a tenth, so that their rows are not of length one
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def four(columns):
        blocks = np.array([semi_orthogonal(hidden_size, columns, rng) for _ in range(4)])
        blocks[[0, 1, 3]] *= 0.1
        return blocks.reshape(4 * hidden_size, columns)

    W_x, W_h = four(vocab_size), four(hidden_size)
    b = np.repeat([0, forget_bias, 0, 0], hidden_size).astype(float).reshape(-1, 1)
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
