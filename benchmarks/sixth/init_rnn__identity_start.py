# exercise: init_rnn
# right: no
# wrong: V is the identity matrix and no random draw, and the biases are flat arrays and no columns.
# lines: 13, 15, 16
def ortho(rows, cols, rng):
    q, _ = np.linalg.qr(rng.normal(size=(max(rows, cols), min(rows, cols))))
    return q if rows >= cols else q.T


def init_rnn(hidden_size, vocab_size, rng):
    params = {
        "U": ortho(hidden_size, vocab_size, rng),
        "V": np.eye(hidden_size),
        "W": ortho(vocab_size, hidden_size, rng),
        "b_hidden": np.zeros(hidden_size),
        "b_out": np.zeros(vocab_size),
    }
    return tuple(params.values())
