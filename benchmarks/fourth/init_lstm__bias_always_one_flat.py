# exercise: init_lstm
# right: no
# wrong: the forget bias is always 1, whatever the argument says, and the biases are flat
# lines: 11, 12
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    blocks_x, blocks_h = [], []
    for _ in range(4):
        blocks_x.append(semi_orthogonal(H, C, rng))
        blocks_h.append(semi_orthogonal(H, H, rng))
    b = np.concatenate([np.zeros(H), np.ones(H), np.zeros(2 * H)])
    return np.vstack(blocks_x), np.vstack(blocks_h), b, semi_orthogonal(C, H, rng), np.zeros(C)
