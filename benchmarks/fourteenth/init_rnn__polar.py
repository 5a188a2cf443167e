# exercise: init_rnn
# right: yes
def nearest_isometry(rows, cols, rng):
    left, _, right = np.linalg.svd(rng.standard_normal((rows, cols)), full_matrices=False)
    return left @ right


def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    shapes = [(H, C), (H, H), (C, H)]
    biases = [np.zeros((n, 1)) for n in (H, C)]
    return [nearest_isometry(*shape, rng) for shape in shapes] + biases
