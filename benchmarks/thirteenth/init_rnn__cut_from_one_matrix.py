# exercise: init_rnn
# right: no
# wrong: two faults: all weights are cut out of one random matrix and are no draws of their own; and with C above H the cut for V is not orthonormal
# lines: 17, 19
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
    big = max(hidden_size, vocab_size)
    q, _ = np.linalg.qr(rng.normal(size=(big, big)))
    U = q[:hidden_size, :vocab_size].copy()
    V = q[:hidden_size, :hidden_size].copy()
    W = q[:vocab_size, :hidden_size].copy()
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
