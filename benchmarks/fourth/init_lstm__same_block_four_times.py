# exercise: init_lstm
# right: no
# wrong: one block is drawn and repeated four times, the blocks are no draws of their own
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    shapes = {"W_x": (hidden_size, vocab_size), "W_h": (hidden_size, hidden_size)}
    made = {name: np.tile(semi_orthogonal(*shape, rng), (4, 1)) for name, shape in shapes.items()}
    made["b"] = np.vstack([np.full((hidden_size, 1), v) for v in (0.0, forget_bias, 0.0, 0.0)])
    made["W"] = semi_orthogonal(vocab_size, hidden_size, rng)
    made["b_out"] = np.zeros((vocab_size, 1))
    return tuple(made.values())
