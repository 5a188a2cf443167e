# exercise: init_lstm
# right: no
# wrong: the four rows of a unit lie together, unit after unit, where the rows of a gate should
# lines: 9, 15
# name: rows-unit-by-unit
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def tall(columns):
        gates = [semi_orthogonal(hidden_size, columns, rng) for _ in "ifgo"]
        return np.array([row for unit in zip(*gates) for row in unit])

    W_x, W_h = tall(vocab_size), tall(hidden_size)
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b = np.zeros((4 * hidden_size, 1))
    for unit in range(hidden_size):
        b[4 * unit + 1] = forget_bias
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
