# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def four(cols):
        blocks = (semi_orthogonal(hidden_size, cols, rng) for _ in "ifgo")
        return np.stack(list(blocks)).reshape(-1, cols)

    b = np.kron([0.0, forget_bias, 0.0, 0.0], np.ones(hidden_size))[:, None]
    return [
        four(vocab_size),
        four(hidden_size),
        b,
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    ]
