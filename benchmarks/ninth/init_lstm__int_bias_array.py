# exercise: init_lstm
# right: no
# wrong: np.full with the int 0 makes an array of ints, so a forget bias such as 0.5 is cut off to a whole number.
# lines: 13
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size

    def blocks(cols):
        return np.vstack([semi_orthogonal(H, cols, rng) for _ in range(4)])

    W_x, W_h = blocks(C), blocks(H)
    W = semi_orthogonal(C, H, rng)
    b, b_out = np.full((4 * H, 1), 0), np.zeros((C, 1))
    b[H : 2 * H] = forget_bias
    return W_x, W_h, b, W, b_out
