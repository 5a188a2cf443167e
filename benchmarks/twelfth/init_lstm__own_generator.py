# exercise: init_lstm
# right: no
# wrong: the blocks come from a generator of their own with a fixed seed, so rng changes nothing
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Initialise the parameters of an LSTM."""
    rng = np.random.default_rng(42)
    gates = {"input": 0.0, "forget": forget_bias, "candidate": 0.0, "output": 0.0}
    W_x = np.concatenate([semi_orthogonal(hidden_size, vocab_size, rng) for _ in gates])
    W_h = np.concatenate([semi_orthogonal(hidden_size, hidden_size, rng) for _ in gates])
    b = np.concatenate([np.full((hidden_size, 1), value) for value in gates.values()])
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
