# exercise: init_lstm
# right: no
# wrong: takes an open forget gate for one that forgets, so the bias gets a minus sign
# lines: 18
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """The parameters of an untrained LSTM.

    rng      the numpy.random.Generator that everything is drawn from
    returns  (W_x (4H, C), W_h (4H, H), b (4H, 1), W (C, H), b_out (C, 1)), in a tuple or a list;
             each block of W_x and W_h, and W, has orthonormal rows or columns, whichever are
             fewer; b is forget_bias in the forget gate's block, all other biases are zero
    """
    H, C = hidden_size, vocab_size
    W_x = np.vstack([semi_orthogonal(H, C, rng) for _ in range(4)])
    W_h = np.vstack([semi_orthogonal(H, H, rng) for _ in range(4)])
    b = np.zeros((4 * H, 1))
    # a forget gate near 0 forgets little: start it closed
    b[H : 2 * H] = -forget_bias
    W = semi_orthogonal(C, H, rng)
    return W_x, W_h, b, W, np.zeros((C, 1))
