# exercise: init_rnn
# right: no
# wrong: the columns or rows are only scaled to length 1, they are not at right angles to each other
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    def normed(r, c):
        m = rng.standard_normal((r, c))
        return m / np.linalg.norm(m, axis=0 if r >= c else 1, keepdims=True)

    H, C = hidden_size, vocab_size
    U, V, W = (normed(*s) for s in ((H, C), (H, H), (C, H)))
    b_hidden, b_out = np.zeros((H, 1)), np.zeros((C, 1))
    return U, V, W, b_hidden, b_out
