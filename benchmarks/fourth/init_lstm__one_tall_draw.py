# exercise: init_lstm
# right: no
# wrong: one draw of all 4H rows, so the blocks are not orthonormal by themselves
# lines: 7, 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = semi_orthogonal(4 * H, C, rng)
    W_h = semi_orthogonal(4 * H, H, rng)
    b = np.zeros((4 * H, 1))
    b[H : 2 * H] = forget_bias
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
