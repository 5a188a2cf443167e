# exercise: init_rnn
# right: no
# wrong: The QR of a wide random matrix is not turned, so a wide weight comes out square.
# lines: 7
def init_rnn(hidden_size, vocab_size, rng):
    shapes = {"U": (hidden_size, vocab_size), "V": (hidden_size, hidden_size), "W": (vocab_size, hidden_size)}
    params = {name: np.linalg.qr(rng.standard_normal(shape))[0] for name, shape in shapes.items()}
    params["b_hidden"] = np.zeros((hidden_size, 1))
    params["b_out"] = np.zeros((vocab_size, 1))
    return tuple(params.values())
