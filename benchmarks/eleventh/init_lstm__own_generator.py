# exercise: init_lstm
# right: no
# wrong: draws with a fresh generator of a fixed seed in place of the one handed in
# lines: 6
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    rng = np.random.default_rng(0)
    draw = lambda n: np.vstack([semi_orthogonal(hidden_size, n, rng) for _ in range(4)])
    b = np.zeros((4, hidden_size, 1))
    b[1] = forget_bias
    out = semi_orthogonal(vocab_size, hidden_size, rng)
    return draw(vocab_size), draw(hidden_size), b.reshape(-1, 1), out, np.zeros((vocab_size, 1))
