# exercise: init_lstm
# right: no
# wrong: The bias is an array of ints, so a forget bias of 0.5 or 1.5 is cut.
# lines: 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    blocks_x, blocks_h = [], []
    for _ in range(4):
        blocks_x += [semi_orthogonal(H, C, rng)]
        blocks_h += [semi_orthogonal(H, H, rng)]
    b = np.array([[0]] * (4 * H))
    b[H:-2 * H] = forget_bias
    return [np.concatenate(blocks_x), np.concatenate(blocks_h), b,
            semi_orthogonal(C, H, rng), np.zeros((C, 1))]
