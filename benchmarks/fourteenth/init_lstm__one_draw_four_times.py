# exercise: init_lstm
# right: no
# wrong: All four blocks are the same draw and not four draws.
# lines: 6, 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.concatenate([semi_orthogonal(hidden_size, vocab_size, rng)] * 4)
    W_h = np.concatenate([semi_orthogonal(hidden_size, hidden_size, rng)] * 4)
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
