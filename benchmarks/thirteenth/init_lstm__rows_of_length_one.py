# exercise: init_lstm
# right: no
# wrong: rows are only scaled to length 1 and not made orthogonal to each other
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def unit_rows(n, m):
        a = rng.normal(size=(n, m))
        return a / np.linalg.norm(a, axis=1, keepdims=True)

    H, C = hidden_size, vocab_size
    b = np.zeros((4, H, 1))
    b[1] = forget_bias
    return (
        unit_rows(4 * H, C),
        unit_rows(4 * H, H),
        b.reshape(4 * H, 1),
        unit_rows(C, H),
        np.zeros((C, 1)),
    )
