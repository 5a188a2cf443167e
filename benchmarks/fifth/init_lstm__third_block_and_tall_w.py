# exercise: init_lstm
# right: no
# wrong: The forget bias stands in the third block, which is the candidate's, and W is drawn as (H, C) and not as (C, H).
# lines: 9, 10
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    h, v = hidden_size, vocab_size
    W_x, W_h = (np.vstack([semi_orthogonal(h, n, rng) for _ in range(4)]) for n in (v, h))
    b = np.zeros((4 * h, 1))
    b[2 * h : 3 * h] += forget_bias
    W = semi_orthogonal(h, v, rng)
    return W_x, W_h, b, W, np.zeros((v, 1))
