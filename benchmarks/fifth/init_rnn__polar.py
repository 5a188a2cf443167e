# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    def closest_orthonormal(shape):
        left, _, right = np.linalg.svd(rng.standard_normal(shape), full_matrices=False)
        return left @ right

    H, C = hidden_size, vocab_size
    weights = map(closest_orthonormal, ((H, C), (H, H), (C, H)))
    return [*weights, *(np.zeros((n, 1)) for n in (H, C))]
