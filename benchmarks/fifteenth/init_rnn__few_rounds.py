# exercise: init_rnn
# right: no
# wrong: straightens a random matrix by an iteration that needs many more rounds than it gets, so the weights are only roughly orthonormal
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    def straighten(A):
        A = A / np.linalg.norm(A)
        for _ in range(6):
            A = 1.5 * A - 0.5 * A @ A.T @ A
        return A

    H, C = hidden_size, vocab_size
    U = straighten(rng.normal(size=(H, C)))
    V = straighten(rng.normal(size=(H, H)))
    W = straighten(rng.normal(size=(C, H)))
    return U, V, W, np.zeros((H, 1)), np.zeros((C, 1))
