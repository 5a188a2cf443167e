# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """The parameters of an untrained LSTM.

    rng      the numpy.random.Generator that everything is drawn from
    returns  (W_x (4H, C), W_h (4H, H), b (4H, 1), W (C, H), b_out (C, 1)), in a tuple or a list;
             each block of W_x and W_h, and W, has orthonormal rows or columns, whichever are
             fewer; b is forget_bias in the forget gate's block, all other biases are zero
    """
    H, C = hidden_size, vocab_size
    W_x, W_h = (np.vstack([semi_orthogonal(H, cols, rng) for _ in "ifgo"]) for cols in (C, H))
    second_block = np.array([[0.0], [1.0], [0.0], [0.0]])
    b = np.kron(second_block, np.full((H, 1), float(forget_bias)))
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
