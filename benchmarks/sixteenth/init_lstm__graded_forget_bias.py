# exercise: init_lstm
# right: no
# wrong: the units get forget biases from 0 up to forget_bias, so that some forget quickly, instead of one value for all
# lines: 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gates = ("input", "forget", "candidate", "output")
    x_blocks = {g: semi_orthogonal(hidden_size, vocab_size, rng) for g in gates}
    h_blocks = {g: semi_orthogonal(hidden_size, hidden_size, rng) for g in gates}
    b_blocks = {g: np.zeros(hidden_size) for g in gates}
    b_blocks["forget"] = np.linspace(0, forget_bias, hidden_size)
    return (
        np.vstack([x_blocks[g] for g in gates]),
        np.vstack([h_blocks[g] for g in gates]),
        np.hstack([b_blocks[g] for g in gates])[:, None],
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
