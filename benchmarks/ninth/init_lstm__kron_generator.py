# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """The parameters of an untrained LSTM.

    rng      the numpy.random.Generator that everything is drawn from
    returns  (W_x (4H, C), W_h (4H, H), b (4H, 1), W (C, H), b_out (C, 1)), in a tuple or a list;
             each block of W_x and W_h, and W, has orthonormal rows or columns, whichever are
             fewer; b is forget_bias in the forget gate's block, all other biases are zero
    """

    def tower(columns):
        return np.concatenate([semi_orthogonal(hidden_size, columns, rng) for _ in "ifgo"])

    forget_block = np.array([[0.0], [1.0], [0.0], [0.0]])
    return (
        tower(vocab_size),
        tower(hidden_size),
        np.kron(forget_block, np.ones((hidden_size, 1))) * forget_bias,
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )
