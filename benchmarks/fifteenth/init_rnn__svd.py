# exercise: init_rnn
# right: yes
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
    H, C = hidden_size, vocab_size

    def nearest_orthonormal(shape):
        left, _, right = np.linalg.svd(rng.standard_normal(shape), full_matrices=False)
        return np.einsum("ik,kj->ij", left, right)

    weights = map(nearest_orthonormal, [(H, C), (H, H), (C, H)])
    return *weights, np.zeros((H, 1)), np.zeros((C, 1))
