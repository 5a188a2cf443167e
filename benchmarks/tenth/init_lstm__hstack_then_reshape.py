# exercise: init_lstm
# right: no
# wrong: blocks are put side by side and reshaped, which weaves the rows of the four blocks together instead of stacking the blocks
# lines: 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size

    def four(cols):
        blocks = [semi_orthogonal(H, cols, rng) for _ in range(4)]
        return np.hstack(blocks).reshape(4 * H, cols)

    W_x, W_h = four(C), four(H)
    b = np.repeat([0.0, forget_bias, 0.0, 0.0], H)[:, None]
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
