# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size

    def polar(rows, cols):
        left, _, right = np.linalg.svd(rng.standard_normal((rows, cols)), full_matrices=False)
        return left @ right

    def pile(cols):
        return np.concatenate([polar(H, cols) for _ in "ifgo"])

    bias = {"f": float(forget_bias)}
    b = np.concatenate([np.full((H, 1), bias.get(gate, 0.0)) for gate in "ifgo"])
    return [pile(C), pile(H), b, polar(C, H), np.zeros((C, 1))]
