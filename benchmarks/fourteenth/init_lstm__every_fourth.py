# exercise: init_lstm
# right: no
# wrong: Every fourth entry of the bias gets the forget bias and not the second block of H.
# lines: 13
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    params = {}
    for name, width in (("W_x", C), ("W_h", H)):
        array = np.empty((4 * H, width))
        for k in range(4):
            array[k * H : (k + 1) * H] = semi_orthogonal(H, width, rng)
        params[name] = array
    bias = np.tile([0.0, forget_bias, 0.0, 0.0], H)
    params["b"] = bias.reshape(-1, 1)
    params["W"] = semi_orthogonal(C, H, rng)
    params["b_out"] = np.zeros((C, 1))
    return tuple(params.values())
