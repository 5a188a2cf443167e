# exercise: init_lstm
# right: no
# wrong: b is filled in an integer array, so a forget bias of 0.5 becomes 0
# lines: 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x, W_h = (
        np.vstack([semi_orthogonal(hidden_size, n, rng) for _ in range(4)])
        for n in (vocab_size, hidden_size)
    )
    gate = np.repeat(np.arange(4), hidden_size)[:, None]
    b = np.zeros_like(gate)
    b[gate == 1] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return [W_x, W_h, b, W, np.zeros((vocab_size, 1))]
