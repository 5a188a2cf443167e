# exercise: init_rnn
# right: no
# wrong: W is U transposed instead of a random draw of its own
# lines: 24
def orthonormal(rows, cols, rng):
    side = max(rows, cols)
    q, _ = np.linalg.qr(rng.normal(size=(side, side)))
    return q[:rows, :cols]


def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1) in a tuple
                 or a list: weights whose rows or columns, whichever are fewer, are
                 orthonormal, each a random draw of its own; biases zero
    """
    params = {"U": orthonormal(hidden_size, vocab_size, rng)}
    params["V"] = orthonormal(hidden_size, hidden_size, rng)
    params["W"] = params["U"].T.copy()
    params["b_hidden"] = np.zeros((hidden_size, 1))
    params["b_out"] = np.zeros((vocab_size, 1))
    return tuple(params.values())
