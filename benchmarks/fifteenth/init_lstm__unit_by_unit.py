# exercise: init_lstm
# right: no
# wrong: the rows are laid out unit by unit (i, f, g, o of unit 0, then of unit 1) and not block by block, in the weights and in the bias
# lines: 7, 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def weave(cols):
        cubes = np.stack([semi_orthogonal(hidden_size, cols, rng) for _ in range(4)], axis=1)
        return cubes.reshape(-1, cols)

    one_unit = np.array([0.0, forget_bias, 0.0, 0.0])
    b = np.tile(one_unit, hidden_size)[:, None]
    W_x, W_h = weave(vocab_size), weave(hidden_size)
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
