# exercise: init_lstm
# right: no
# wrong: the forget block is put first (order f, i, g, o), and the output bias is flat, (C,) instead of (C, 1)
# lines: 6, 15
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gates = {"f": forget_bias, "i": 0.0, "g": 0.0, "o": 0.0}
    blocks = []
    for name, bias in gates.items():
        blocks.append((
            semi_orthogonal(hidden_size, vocab_size, rng),
            semi_orthogonal(hidden_size, hidden_size, rng),
            np.full((hidden_size, 1), bias),
        ))
    W_x, W_h, b = (np.concatenate(part, axis=0) for part in zip(*blocks))
    return W_x, W_h, b, semi_orthogonal(vocab_size, hidden_size, rng), np.zeros(vocab_size)
