# exercise: init_lstm
# right: no
# wrong: the state of rng is put back at the end, so the next network drawn from it is the same
# lines: 12
# name: generator-copied
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    before = rng.bit_generator.state
    H, C = hidden_size, vocab_size
    draw = lambda columns: np.vstack([semi_orthogonal(H, columns, rng) for _ in range(4)])
    W_x, W_h, W = draw(C), draw(H), semi_orthogonal(C, H, rng)
    b = np.repeat([0.0, forget_bias, 0.0, 0.0], H).reshape(-1, 1)
    rng.bit_generator.state = before
    return W_x, W_h, b, W, np.zeros((C, 1))
