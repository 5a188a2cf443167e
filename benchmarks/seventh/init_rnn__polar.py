# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    def nearest_orthonormal(shape):
        left, _, right = np.linalg.svd(rng.normal(size=shape), full_matrices=False)
        return left @ right

    sizes = {"h": hidden_size, "c": vocab_size}
    weights = [nearest_orthonormal((sizes[a], sizes[b])) for a, b in ("hc", "hh", "ch")]
    return *weights, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
