# exercise: init_lstm
# right: yes
def _frame(rows, cols, rng):
    tall = rng.standard_normal((max(rows, cols), min(rows, cols)))
    q, r = np.linalg.qr(tall)
    q = q * np.where(np.diag(r) < 0, -1.0, 1.0)
    return q if rows >= cols else q.T


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def tower(width):
        return np.block([[_frame(hidden_size, width, rng)] for _ in "ifgo"])

    forget = np.array([[0.0], [forget_bias], [0.0], [0.0]])
    return [
        tower(vocab_size),
        tower(hidden_size),
        np.kron(forget, np.ones((hidden_size, 1))),
        _frame(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    ]
