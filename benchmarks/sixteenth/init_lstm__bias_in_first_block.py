# exercise: init_lstm
# right: no
# wrong: the forget bias stands in the first block, which is the input gate's
# lines: 11
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    params = {}
    params["W_x"] = np.vstack([semi_orthogonal(H, C, rng) for gate in range(4)])
    params["W_h"] = np.vstack([semi_orthogonal(H, H, rng) for gate in range(4)])
    params["b"] = np.zeros((4, H, 1))
    params["b"][0] = forget_bias
    params["b"] = params["b"].reshape(4 * H, 1)
    params["W"] = semi_orthogonal(C, H, rng)
    params["b_out"] = np.zeros((C, 1))
    return list(params.values())
