# exercise: init_rnn
# right: no
# wrong: the weights are stretched by the gain 5/3 for tanh, so their columns are longer than 1, and the biases are random instead of zero
# lines: 18, 23, 24
def init_rnn(hidden_size, vocab_size, rng):
    """Orthogonal initialisation, following torch.nn.init.orthogonal_."""
    gain = 5 / 3
    bound = 1 / np.sqrt(hidden_size)

    def orthogonal(rows, cols):
        flat = rng.normal(size=(rows, cols))
        if rows < cols:
            flat = flat.T
        q, r = np.linalg.qr(flat)
        q = q * np.sign(np.diag(r))
        if rows < cols:
            q = q.T
        return gain * q

    U = orthogonal(hidden_size, vocab_size)
    V = orthogonal(hidden_size, hidden_size)
    W = orthogonal(vocab_size, hidden_size)
    b_hidden = rng.uniform(-bound, bound, size=(hidden_size, 1))
    b_out = rng.uniform(-bound, bound, size=(vocab_size, 1))
    return U, V, W, b_hidden, b_out
