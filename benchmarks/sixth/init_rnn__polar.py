# exercise: init_rnn
# right: yes
def nearest_orthonormal(m):
    left, _, right = np.linalg.svd(m, full_matrices=False)
    return np.einsum("ik,kj->ij", left, right)


def init_rnn(hidden_size, vocab_size, rng):
    shapes = (hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)
    weights = (nearest_orthonormal(rng.standard_normal(shape)) for shape in shapes)
    return (*weights, *(np.zeros((n, 1)) for n in (hidden_size, vocab_size)))
