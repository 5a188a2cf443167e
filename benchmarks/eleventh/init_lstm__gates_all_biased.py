# exercise: init_lstm
# right: no
# wrong: all three gates that go through a sigmoid get the forget bias, not the forget gate alone
# lines: 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    stacks = {"x": [], "h": [], "b": []}
    for gate in ("input", "forget", "candidate", "output"):
        stacks["x"].append(semi_orthogonal(hidden_size, vocab_size, rng))
        stacks["h"].append(semi_orthogonal(hidden_size, hidden_size, rng))
        start = 0.0 if gate == "candidate" else forget_bias
        stacks["b"].append(np.full((hidden_size, 1), start))
    W_x, W_h, b = (np.vstack(s) for s in stacks.values())
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
