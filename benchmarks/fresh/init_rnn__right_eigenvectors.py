# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size

    def polar(a):
        # a (a^T a)^(-1/2), for tall a
        if a.shape[0] < a.shape[1]:
            return polar(a.T).T
        values, vectors = np.linalg.eigh(a.T @ a)
        q = a @ (vectors / np.sqrt(values)) @ vectors.T
        u, _, v = np.linalg.svd(q, full_matrices=False)   # polish the rounding away
        return u @ v

    U = polar(rng.normal(size=(H, C)))
    V = polar(rng.normal(size=(H, H)))
    W = polar(rng.normal(size=(C, H)))
    return U, V, W, np.zeros((H, 1)), np.zeros((C, 1))
