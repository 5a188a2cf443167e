# exercise: init_lstm
# right: no
# wrong: the forget bias goes to every fourth row and not to the second block of H rows
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    stack = lambda cols: np.vstack([semi_orthogonal(hidden_size, cols, rng) for _ in "ifgo"])
    b = np.zeros((4 * hidden_size, 1))
    b[1::4] = forget_bias
    return (
        stack(vocab_size),
        stack(hidden_size),
        b,
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
