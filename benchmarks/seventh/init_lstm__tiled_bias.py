# exercise: init_lstm
# right: no
# wrong: tile repeats the four numbers unit by unit, so every fourth row has the forget bias instead of the second block
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x = np.concatenate([semi_orthogonal(H, C, rng) for _ in range(4)])
    W_h = np.concatenate([semi_orthogonal(H, H, rng) for _ in range(4)])
    b = np.tile([0.0, forget_bias, 0.0, 0.0], H).reshape(-1, 1)
    return W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
