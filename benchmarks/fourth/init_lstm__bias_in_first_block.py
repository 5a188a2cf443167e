# exercise: init_lstm
# right: no
# wrong: the forget bias stands in the input gate's block, not in the second one
# lines: 17
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """The parameters of an untrained LSTM.

    rng      the numpy.random.Generator that everything is drawn from
    returns  (W_x (4H, C), W_h (4H, H), b (4H, 1), W (C, H), b_out (C, 1)), in a tuple or a list;
             each block of W_x and W_h, and W, has orthonormal rows or columns, whichever are
             fewer; b is forget_bias in the forget gate's block, all other biases are zero
    """
    H, C = hidden_size, vocab_size
    W_x = np.concatenate([semi_orthogonal(H, C, rng) for _ in range(4)])
    W_h = np.concatenate([semi_orthogonal(H, H, rng) for _ in range(4)])
    b = np.zeros((4 * H, 1))
    b[:H] = forget_bias
    W = semi_orthogonal(C, H, rng)
    b_out = np.zeros((C, 1))
    return W_x, W_h, b, W, b_out
