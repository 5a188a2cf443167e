# exercise: init_lstm
# right: no
# wrong: The matrices come from torch's own random numbers and not from rng, so the same rng gives other parameters each time.
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def orthogonal(rows, cols):
        w = torch.empty(rows, cols, dtype=torch.float64)
        nn.init.orthogonal_(w)
        return w.numpy()

    W_x = np.vstack([orthogonal(hidden_size, vocab_size) for _ in range(4)])
    W_h = np.vstack([orthogonal(hidden_size, hidden_size) for _ in range(4)])
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    W = orthogonal(vocab_size, hidden_size)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))
