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

    def nearest_orthonormal(*shape):
        left, _, right = np.linalg.svd(rng.standard_normal(shape), full_matrices=False)
        return left @ right

    sizes = {"x": vocab_size, "h": hidden_size, "o": vocab_size}
    weights = [nearest_orthonormal(sizes[to], sizes[start]) for start, to in ("xh", "hh", "ho")]
    biases = [np.zeros((sizes[layer], 1)) for layer in "ho"]
    return (*weights, *biases)
