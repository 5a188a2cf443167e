# exercise: init_lstm
# right: no
# wrong: the blocks are divided by the root of their number of columns, and the bias stands in the first block as in texts with the forget gate first
# lines: 8, 12
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def weights(fan_in):
        parts = [semi_orthogonal(hidden_size, fan_in, rng) for _ in range(4)]
        return np.vstack(parts) / np.sqrt(fan_in)

    W_x = weights(vocab_size)
    W_h = weights(hidden_size)
    b = np.r_[np.full(hidden_size, forget_bias), np.zeros(3 * hidden_size)][:, None]
    return W_x, W_h, b, semi_orthogonal(vocab_size, hidden_size, rng), np.zeros((vocab_size, 1))
