# exercise: lstm_step_backward
# right: no
# wrong: d_c has been multiplied by the forget gate already when the input gate and the candidate read it
# lines: 11
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, _, _ = params
    i, f, g, o = gates
    d_o = d_h * np.tanh(c) * o * (1 - o)
    d_c = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    d_f = d_c * c_prev * f * (1 - f)
    d_c = d_c * f
    d_i = d_c * g * i * (1 - i)
    d_g = d_c * i * (1 - g**2)
    d_a = np.concatenate([d_i, d_f, d_g, d_o], axis=0)
    d_W_x = d_a @ x.T
    d_W_h = d_a @ h_prev.T
    return (d_W_x, d_W_h, d_a), W_h.T @ d_a, d_c
