# exercise: init_lstm
# right: no
# wrong: The four draws are stacked along axis 1 before the reshape, so each block of H rows is a mixture of rows of all four draws.
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H = hidden_size

    def four(cols):
        draws = np.stack([semi_orthogonal(H, cols, rng) for _ in range(4)], axis=1)
        return draws.reshape(4 * H, cols)

    W_x, W_h = four(vocab_size), four(H)
    b = np.zeros((4, H))
    b[1] = forget_bias
    return W_x, W_h, b.reshape(-1, 1), semi_orthogonal(vocab_size, H, rng), np.zeros((vocab_size, 1))
