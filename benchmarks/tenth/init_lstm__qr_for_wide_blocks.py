# exercise: init_lstm
# right: no
# wrong: the QR step supposes C >= H: with more units than words the blocks and W come out in the wrong shape
# lines: 6
def ortho_rows(rows, cols, rng):
    q, _ = np.linalg.qr(rng.normal(size=(cols, rows)))
    return q.T


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.vstack([ortho_rows(hidden_size, vocab_size, rng) for _ in range(4)])
    W_h = np.vstack([ortho_rows(hidden_size, hidden_size, rng) for _ in range(4)])
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size, 0] = forget_bias
    W = ortho_rows(hidden_size, vocab_size, rng).T
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
