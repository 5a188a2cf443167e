# exercise: init_lstm
# right: no
# wrong: The bias is made with the gates as columns, so that after the reshape every fourth entry has the forget bias and not the second block.
# lines: 11, 12
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    sizes = {"x": vocab_size, "h": hidden_size}
    Ws = {
        k: np.vstack([semi_orthogonal(hidden_size, n, rng) for gate in range(4)])
        for k, n in sizes.items()
    }
    b = np.zeros((hidden_size, 4))
    b[:, 1] = forget_bias
    out = semi_orthogonal(vocab_size, hidden_size, rng)
    return Ws["x"], Ws["h"], b.reshape(-1, 1), out, np.zeros((vocab_size, 1))
