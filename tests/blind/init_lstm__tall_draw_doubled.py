# exercise: init_lstm
# right: no
# wrong: W_h is drawn as one tall matrix and doubled to make up for the length, so that its columns are right as a whole but no block has orthonormal rows or columns.
# name: recurrent-weights-whole-and-doubled
# lines: 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H = hidden_size
    W_x = np.empty((4 * H, vocab_size))
    for k in range(4):
        W_x[k * H : (k + 1) * H] = semi_orthogonal(H, vocab_size, rng)
    W_h = np.sqrt(4) * semi_orthogonal(4 * H, H, rng)
    W = semi_orthogonal(vocab_size, H, rng)
    b = np.repeat([0.0, forget_bias, 0.0, 0.0], H)[:, None]
    b_out = np.zeros((vocab_size, 1))
    return [W_x, W_h, b, W, b_out]
