# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size

    def isometries(shapes):
        for shape in shapes:
            left, _, right = np.linalg.svd(rng.standard_normal(shape), full_matrices=False)
            yield left @ right

    return [*isometries([(H, C), (H, H), (C, H)]), *(np.zeros((n, 1)) for n in (H, C))]
