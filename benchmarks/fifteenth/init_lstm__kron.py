# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    tall = {width: np.vstack([*map(lambda _: semi_orthogonal(H, width, rng), range(4))]) for width in {C, H}}
    W_x = tall[C]
    W_h = np.vstack([semi_orthogonal(H, H, rng) for _ in "ifgo"]) if C == H else tall[H]
    b = np.kron([[0.0], [float(forget_bias)], [0.0], [0.0]], np.ones((H, 1)))
    return [W_x, W_h, b, semi_orthogonal(C, H, rng), np.zeros((C, 1))]
