# exercise: init_rnn
# right: no
# wrong: The draws are kept in a dict by their shape, so when H equals C all three weights are one and the same draw.
# lines: 12
def init_rnn(hidden_size, vocab_size, rng):
    U_shape = (hidden_size, vocab_size)
    V_shape = (hidden_size, hidden_size)
    W_shape = (vocab_size, hidden_size)
    weights = {}
    for shape in (U_shape, V_shape, W_shape):
        q, _ = np.linalg.qr(rng.normal(size=(max(shape), min(shape))))
        weights[shape] = q if q.shape == shape else q.T
    return (
        weights[U_shape],
        weights[V_shape],
        weights[W_shape],
        np.zeros((hidden_size, 1)),
        np.zeros((vocab_size, 1)),
    )
