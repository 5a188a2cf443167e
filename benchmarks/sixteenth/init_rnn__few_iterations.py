# exercise: init_rnn
# right: no
# wrong: The iteration that makes the weights orthonormal stops after a few rounds, long before it is there.
# lines: 5
def orthogonalise(M, rounds=6):
    M = M / np.linalg.norm(M)
    for _ in range(rounds):
        M = 1.5 * M - 0.5 * M @ M.T @ M
    return M


def init_rnn(hidden_size, vocab_size, rng):
    U = orthogonalise(rng.normal(size=(hidden_size, vocab_size)))
    V = orthogonalise(rng.normal(size=(hidden_size, hidden_size)))
    W = orthogonalise(rng.normal(size=(vocab_size, hidden_size)))
    return [U, V, W] + [np.zeros((n, 1)) for n in (hidden_size, vocab_size)]
