# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    def nearest_rotation(*shape):
        left, _, right = np.linalg.svd(rng.normal(size=shape), full_matrices=False)
        return left @ right

    H, C = hidden_size, vocab_size
    weights = [nearest_rotation(*shape) for shape in ((H, C), (H, H), (C, H))]
    return (*weights, np.zeros((H, 1)), np.zeros((C, 1)))
