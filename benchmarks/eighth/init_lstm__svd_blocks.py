# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size

    def frame(rows, cols):
        u, _, vt = np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)
        return u @ vt

    W_x, W_h = (np.concatenate([frame(H, n) for _ in "ifgo"]) for n in (C, H))
    b = np.kron(np.eye(4)[:, [1]] * forget_bias, np.ones((H, 1)))
    return W_x, W_h, b, frame(C, H), np.zeros((C, 1))
