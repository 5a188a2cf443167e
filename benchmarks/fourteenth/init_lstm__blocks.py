# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def stacked(width):
        return np.vstack([semi_orthogonal(hidden_size, width, rng) for _ in "ifgo"])

    where = np.array([[0.0], [1.0], [0.0], [0.0]])
    return (
        stacked(vocab_size),
        stacked(hidden_size),
        np.kron(where, np.full((hidden_size, 1), float(forget_bias))),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
