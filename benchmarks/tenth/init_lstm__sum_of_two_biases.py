# exercise: init_lstm
# right: no
# wrong: the forget bias is put into both of two biases that are added, so it is there twice
# lines: 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    h = hidden_size
    b_ih = np.zeros(4 * h)
    b_hh = np.zeros(4 * h)
    for bias in (b_ih, b_hh):
        bias[h : 2 * h] = forget_bias
    weights = [
        np.vstack([semi_orthogonal(h, n, rng) for _ in range(4)]) for n in (vocab_size, h)
    ]
    out = semi_orthogonal(vocab_size, h, rng)
    return (*weights, (b_ih + b_hh).reshape(-1, 1), out, np.zeros((vocab_size, 1)))
