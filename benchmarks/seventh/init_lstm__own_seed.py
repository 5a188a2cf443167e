# exercise: init_lstm
# right: no
# wrong: a generator with a fixed seed is made inside, rng is not used
# lines: 6
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    rng = np.random.default_rng(42)
    W_x, W_h = [], []
    for _ in range(4):
        W_x.append(semi_orthogonal(hidden_size, vocab_size, rng))
        W_h.append(semi_orthogonal(hidden_size, hidden_size, rng))
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] += forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return np.vstack(W_x), np.vstack(W_h), b, W, b_out
