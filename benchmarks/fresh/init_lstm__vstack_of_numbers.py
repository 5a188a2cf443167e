# exercise: init_lstm
# right: no
# wrong: calls vstack with four arguments (crashes)
# lines: 8, 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    draw = semi_orthogonal
    W_x = np.vstack(draw(H, C, rng), draw(H, C, rng), draw(H, C, rng), draw(H, C, rng))
    W_h = np.vstack(draw(H, H, rng), draw(H, H, rng), draw(H, H, rng), draw(H, H, rng))
    b = np.zeros((4 * H, 1))
    b[H:2 * H] = forget_bias
    return W_x, W_h, b, draw(C, H, rng), np.zeros((C, 1))
