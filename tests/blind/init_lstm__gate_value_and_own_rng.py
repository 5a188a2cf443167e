# exercise: init_lstm
# right: no
# wrong: Two faults: the bias is set to sigmoid(forget_bias) instead of forget_bias, and the recurrent blocks are drawn from a new generator with seed 0 instead of from rng.
# name: forget-bias-as-gate, recurrent-weights-of-one-seed
# lines: 8, 12
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gates = ["input", "forget", "candidate", "output"]
    recurrent_rng = np.random.default_rng(0)
    W_x = [semi_orthogonal(hidden_size, vocab_size, rng) for _ in gates]
    W_h = [semi_orthogonal(hidden_size, hidden_size, recurrent_rng) for _ in gates]
    b = [np.zeros((hidden_size, 1)) for _ in gates]
    b[gates.index("forget")] += sigmoid(np.array(forget_bias))
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return np.vstack(W_x), np.vstack(W_h), np.vstack(b), W, np.zeros((vocab_size, 1))
