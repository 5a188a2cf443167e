# exercise: init_lstm
# right: no
# wrong: the forget bias stands in the first block, and b_out is flat
# lines: 6, 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gates = {"forget": forget_bias, "input": 0.0, "candidate": 0.0, "output": 0.0}
    W_x = [semi_orthogonal(hidden_size, vocab_size, rng) for _ in gates]
    W_h = [semi_orthogonal(hidden_size, hidden_size, rng) for _ in gates]
    b = [np.full((hidden_size, 1), float(value)) for value in gates.values()]
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return [*map(np.vstack, (W_x, W_h, b)), W, np.zeros(vocab_size)]
