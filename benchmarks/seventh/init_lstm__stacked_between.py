# exercise: init_lstm
# right: no
# wrong: the four draws are stacked along axis 1, so their rows are interleaved and the blocks are mixtures
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def four(cols):
        draws = [semi_orthogonal(hidden_size, cols, rng) for _ in range(4)]
        return np.stack(draws, axis=1).reshape(4 * hidden_size, cols)

    b = np.zeros((4, hidden_size, 1))
    b[1] = forget_bias
    return (
        four(vocab_size),
        four(hidden_size),
        b.reshape(-1, 1),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
