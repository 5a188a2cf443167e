# exercise: init_lstm
# right: no
# wrong: two faults: the candidate's blocks are scaled by 5/3, so they are not orthonormal any more, and b_out is flat
# lines: 6, 18
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    gains = (1.0, 1.0, nn.init.calculate_gain("tanh"), 1.0)

    def blocks(cols):
        return np.concatenate([gain * semi_orthogonal(hidden_size, cols, rng) for gain in gains])

    bias = np.zeros((4, hidden_size, 1))
    bias[1] = forget_bias
    return (
        blocks(vocab_size),
        blocks(hidden_size),
        bias.reshape(4 * hidden_size, 1),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros(vocab_size),
    )
