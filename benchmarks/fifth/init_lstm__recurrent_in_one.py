# exercise: init_lstm
# right: no
# wrong: W_h is drawn as one matrix of 4H rows, so its blocks are not orthogonal by themselves.
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.concatenate([semi_orthogonal(hidden_size, vocab_size, rng) for gate in range(4)], axis=0)
    W_h = semi_orthogonal(4 * hidden_size, hidden_size, rng)
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
