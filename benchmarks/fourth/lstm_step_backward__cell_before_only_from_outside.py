# exercise: lstm_step_backward
# right: no
# wrong: d_c_prev is made of d_c alone, what comes through h is missing
# lines: 18
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """The gradients of one step, and those that it hands to the step before.

    d_h, d_c  all that arrives at h and at c from outside the step, (H, 1) each
    x, h_prev, c_prev, c, gates   what lstm_step read and made; params as there
    returns   (d_W_x, d_W_h, d_b) in a tuple or a list, then d_h_prev, d_c_prev
    """
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tanh_c = np.tanh(c)
    d_o = d_h * tanh_c
    d_cell = d_c + d_h * o * (1 - tanh_c**2)
    d_i, d_f, d_g = d_cell * g, d_cell * c_prev, d_cell * i
    d_c_prev = d_c * f
    d_z = np.vstack([d_i * i * (1 - i), d_f * f * (1 - f), d_g * (1 - g**2), d_o * o * (1 - o)])
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_c_prev
