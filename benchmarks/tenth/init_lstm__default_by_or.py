# exercise: init_lstm
# right: no
# wrong: "forget_bias or 1.0" turns a forget bias of 0 into 1
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Initialise the LSTM parameters with orthogonal blocks."""
    forget_bias = forget_bias or 1.0
    gates = ("input", "forget", "candidate", "output")

    W_x = np.concatenate([semi_orthogonal(hidden_size, vocab_size, rng) for _ in gates], axis=0)
    W_h = np.concatenate([semi_orthogonal(hidden_size, hidden_size, rng) for _ in gates], axis=0)
    b = np.concatenate(
        [np.full((hidden_size, 1), forget_bias if g == "forget" else 0.0) for g in gates], axis=0
    )
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return W_x, W_h, b, W, b_out
