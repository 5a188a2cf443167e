# exercise: init_lstm
# right: no
# wrong: W is drawn as (H, C) and not as (C, H), and the output bias is flat
# lines: 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    weights = []
    for cols in (C, H):
        weights.append(np.vstack([semi_orthogonal(H, cols, rng) for _ in range(4)]))
    bias = np.repeat([[0.0], [forget_bias], [0.0], [0.0]], H, axis=0)
    return (*weights, bias, semi_orthogonal(H, C, rng), np.zeros(C))
