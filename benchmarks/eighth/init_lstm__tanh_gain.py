# exercise: init_lstm
# right: no
# wrong: the candidate's blocks are scaled by 5/3, the gain recommended for tanh, so their rows do not have length 1
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Orthogonal initialisation with a gain for each non-linearity."""
    gains = {"input": 1.0, "forget": 1.0, "candidate": 5.0 / 3.0, "output": 1.0}

    def make(fan_in):
        return np.concatenate(
            [gain * semi_orthogonal(hidden_size, fan_in, rng) for gain in gains.values()], axis=0
        )

    bias = {name: np.zeros((hidden_size, 1)) for name in gains}
    bias["forget"] += forget_bias
    return (
        make(vocab_size),
        make(hidden_size),
        np.concatenate(list(bias.values()), axis=0),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
