# exercise: init_lstm
# right: no
# wrong: puts the forget bias into every fourth row, as if the gates lay interleaved, instead of into the second block
# lines: 9
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    stack = lambda n: np.vstack([semi_orthogonal(H, n, rng) for gate in range(4)])
    b = np.zeros((4 * H, 1))
    b[1::4] = forget_bias
    return stack(C), stack(H), b, semi_orthogonal(C, H, rng), np.zeros((C, 1))
