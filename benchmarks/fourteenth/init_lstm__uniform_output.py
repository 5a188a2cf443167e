# exercise: init_lstm
# right: no
# wrong: W is drawn evenly from ±1/√H and is not orthonormal, and both biases are flat.
# lines: 9, 10, 12
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    k = 1 / np.sqrt(hidden_size)
    W_x = np.vstack([semi_orthogonal(hidden_size, vocab_size, rng) for gate in range(4)])
    W_h = np.vstack([semi_orthogonal(hidden_size, hidden_size, rng) for gate in range(4)])
    W = rng.uniform(-k, k, size=(vocab_size, hidden_size))
    b = np.zeros(4 * hidden_size)
    b[hidden_size : 2 * hidden_size] = forget_bias
    b_out = np.zeros(vocab_size)
    return [W_x, W_h, b, W, b_out]
