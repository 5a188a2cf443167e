# exercise: init_lstm
# right: no
# wrong: a forget bias of 0 is taken for a missing one and replaced by 1
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """Initialise the parameters of an LSTM."""
    H, C = hidden_size, vocab_size
    forget_bias = forget_bias or 1.0

    gates = ("input", "forget", "candidate", "output")
    W_x = np.vstack([semi_orthogonal(H, C, rng) for _ in gates])
    W_h = np.vstack([semi_orthogonal(H, H, rng) for _ in gates])
    b = np.vstack([np.full((H, 1), forget_bias if gate == "forget" else 0.0) for gate in gates])

    W = semi_orthogonal(C, H, rng)
    b_out = np.zeros((C, 1))
    return W_x, W_h, b, W, b_out
