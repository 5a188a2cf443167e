# exercise: init_lstm
# right: no
# wrong: each gate has a generator of its own with a fixed seed, so W_x and W_h are the same at every call and do not come from rng
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gates = ["input", "forget", "candidate", "output"]
    W_x, W_h, b = [], [], []
    for number, gate in enumerate(gates):
        stream = np.random.default_rng(number)
        W_x.append(semi_orthogonal(hidden_size, vocab_size, stream))
        W_h.append(semi_orthogonal(hidden_size, hidden_size, stream))
        b.append(np.ones((hidden_size, 1)) * (forget_bias if gate == "forget" else 0.0))
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return np.vstack(W_x), np.vstack(W_h), np.vstack(b), W, np.zeros((vocab_size, 1))
