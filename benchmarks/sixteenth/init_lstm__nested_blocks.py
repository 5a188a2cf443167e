# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def stacked(columns):
        return np.concatenate([semi_orthogonal(hidden_size, columns, rng) for _ in "ifgo"])

    bias = np.kron([0.0, forget_bias, 0.0, 0.0], np.ones(hidden_size))
    return (
        stacked(vocab_size),
        stacked(hidden_size),
        bias.reshape(-1, 1),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
