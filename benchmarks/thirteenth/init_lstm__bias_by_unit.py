# exercise: init_lstm
# right: no
# wrong: the forget biases stand at every fourth place, as if the four gates of one unit lay together, and not in the second block of H rows
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.concatenate([semi_orthogonal(hidden_size, vocab_size, rng) for _ in range(4)])
    W_h = np.concatenate([semi_orthogonal(hidden_size, hidden_size, rng) for _ in range(4)])
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b = np.tile([0.0, forget_bias, 0.0, 0.0], hidden_size)[:, None]
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
