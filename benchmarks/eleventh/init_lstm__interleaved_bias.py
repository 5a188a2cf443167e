# exercise: init_lstm
# right: no
# wrong: the forget bias stands in every fourth row, as if the gates of one unit stood together
# lines: 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gates = ["i", "f", "g", "o"]
    W_x = np.vstack([semi_orthogonal(hidden_size, vocab_size, rng) for _ in gates])
    W_h = np.vstack([semi_orthogonal(hidden_size, hidden_size, rng) for _ in gates])
    b = np.zeros((4 * hidden_size, 1))
    b[gates.index("f") :: len(gates)] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
