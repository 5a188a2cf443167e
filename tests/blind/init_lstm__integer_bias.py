# exercise: init_lstm
# right: no
# wrong: The bias is built like a range of ints, so a forget bias such as 0.5 is cut off to 0.
# name: whole-number-biases
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.vstack([semi_orthogonal(hidden_size, vocab_size, rng) for _ in range(4)])
    W_h = np.vstack([semi_orthogonal(hidden_size, hidden_size, rng) for _ in range(4)])
    rows = np.arange(4 * hidden_size).reshape(-1, 1)
    b = np.zeros_like(rows)
    b[(rows >= hidden_size) & (rows < 2 * hidden_size)] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
