# exercise: init_rnn
# right: no
# wrong: The random matrix is multiplied by the inverse Cholesky factor without transposing it, which does not make the columns orthonormal.
# name: divided-as-a-whole
# lines: 8
def whiten(A):
    L = np.linalg.cholesky(A.T @ A)
    return A @ np.linalg.inv(L)


def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    shapes = {"U": (H, C), "V": (H, H), "W": (C, H)}
    p = {}
    for name, (r, c) in shapes.items():
        A = rng.normal(size=(max(r, c), min(r, c)))
        p[name] = whiten(A) if r >= c else whiten(A).T
    return p["U"], p["V"], p["W"], np.zeros((H, 1)), np.zeros((C, 1))
