# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    def weight(rows, cols):
        big, small = max(rows, cols), min(rows, cols)
        frame = np.eye(big, small)
        for _ in range(big + 1):
            v = rng.normal(size=(big, 1))
            frame = frame - (2 / (v.T @ v)) * v @ (v.T @ frame)
        return frame if rows == big else frame.T

    H, C = hidden_size, vocab_size
    shapes = [(H, C), (H, H), (C, H)]
    return [weight(*s) for s in shapes] + [np.zeros((n, 1)) for n in (H, C)]
