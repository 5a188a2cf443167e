# exercise: init_lstm
# right: no
# wrong: The forget gate always gets a bias of 1 and the argument is not looked at.
# lines: 17
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Initialise LSTM parameters with unit forget bias."""
    gates = ("input", "forget", "candidate", "output")
    W_x = np.empty((4 * hidden_size, vocab_size))
    W_h = np.empty((4 * hidden_size, hidden_size))
    b = np.zeros((4 * hidden_size, 1))

    for k, gate in enumerate(gates):
        rows = slice(k * hidden_size, (k + 1) * hidden_size)
        W_x[rows] = semi_orthogonal(hidden_size, vocab_size, rng)
        W_h[rows] = semi_orthogonal(hidden_size, hidden_size, rng)
        if gate == "forget":
            b[rows] = 1.0

    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
