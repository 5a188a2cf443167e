# exercise: lstm_step_backward
# right: no
# wrong: What goes on to c_prev is only d_c times the forget gate; what came to the cell through h is missing.
# lines: 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tanh_c = np.tanh(c)
    delta = d_c + d_h * o * (1 - tanh_c**2)
    d_o = d_h * tanh_c * o * (1 - o)
    d_i = delta * g * i * (1 - i)
    d_f = delta * c_prev * f * (1 - f)
    d_g = delta * i * (1 - g**2)
    d_z = np.vstack((d_i, d_f, d_g, d_o))
    d_h_prev = W_h.T @ d_z
    d_c_prev = d_c * f
    return (d_z @ x.T, d_z @ h_prev.T, d_z), d_h_prev, d_c_prev
