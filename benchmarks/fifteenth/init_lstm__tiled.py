# exercise: init_lstm
# right: no
# wrong: one block is drawn and stands four times, instead of four draws
# lines: 7
def tall(hidden_size, cols, rng):
    block = semi_orthogonal(hidden_size, cols, rng)
    return np.tile(block, (4, 1))


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    no, yes = np.zeros((hidden_size, 1)), np.full((hidden_size, 1), float(forget_bias))
    return (
        tall(hidden_size, vocab_size, rng),
        tall(hidden_size, hidden_size, rng),
        np.concatenate([no, yes, no, no]),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
