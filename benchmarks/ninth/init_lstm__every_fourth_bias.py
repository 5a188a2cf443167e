# exercise: init_lstm
# right: no
# wrong: The forget bias is put into every fourth row from row 1, as if the gates of a unit stood beside each other, instead of into the second block of H rows.
# lines: 18
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    """The parameters of an untrained LSTM.

    rng      the numpy.random.Generator that everything is drawn from
    returns  (W_x (4H, C), W_h (4H, H), b (4H, 1), W (C, H), b_out (C, 1)), in a tuple or a list;
             each block of W_x and W_h, and W, has orthonormal rows or columns, whichever are
             fewer; b is forget_bias in the forget gate's block, all other biases are zero
    """
    blocks = {"x": [], "h": []}
    for _ in range(4):
        blocks["x"].append(semi_orthogonal(hidden_size, vocab_size, rng))
        blocks["h"].append(semi_orthogonal(hidden_size, hidden_size, rng))
    b = np.zeros((4 * hidden_size, 1))
    b[1::4] = forget_bias
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    b_out = np.zeros((vocab_size, 1))
    return np.vstack(blocks["x"]), np.vstack(blocks["h"]), b, W, b_out
