# exercise: init_lstm
# right: no
# wrong: W has the shape of a weight from the input, (H, C)
# lines: 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    blocks = lambda cols: np.vstack([semi_orthogonal(H, cols, rng) for _ in range(4)])
    b = np.zeros((4 * H, 1))
    b[H:2 * H] = forget_bias
    return blocks(C), blocks(H), b, semi_orthogonal(H, C, rng), np.zeros((C, 1))
