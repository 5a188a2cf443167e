# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    def draw(rows, cols):
        left, _, right = np.linalg.svd(rng.standard_normal((rows, cols)), full_matrices=False)
        return left @ right
    H, C = hidden_size, vocab_size
    return [draw(H, C), draw(H, H), draw(C, H), np.zeros((H, 1)), np.zeros((C, 1))]
