# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H = hidden_size
    W_x, W_h, b = np.empty((4 * H, vocab_size)), np.empty((4 * H, H)), np.zeros((4 * H, 1))
    for k, gate in enumerate(("input", "forget", "candidate", "output")):
        rows = slice(k * H, (k + 1) * H)
        W_x[rows] = semi_orthogonal(H, vocab_size, rng)
        W_h[rows] = semi_orthogonal(H, H, rng)
        if gate == "forget":
            b[rows] += forget_bias
    W = semi_orthogonal(vocab_size, H, rng)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
