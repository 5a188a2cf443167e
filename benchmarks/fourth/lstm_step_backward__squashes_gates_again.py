# exercise: lstm_step_backward
# right: no
# wrong: takes the stored gates for the sums before squashing, and takes slopes of sigmoid and tanh at them
# lines: 14, 18
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """The gradients of one step, and those that it hands to the step before.

    d_h, d_c  all that arrives at h and at c from outside the step, (H, 1) each
    x, h_prev, c_prev, c, gates   what lstm_step read and made; params as there
    returns   (d_W_x, d_W_h, d_b) in a tuple or a list, then d_h_prev, d_c_prev
    """

    def d_sigmoid(z):
        s = sigmoid(z)
        return s * (1 - s)

    def d_tanh(z):
        return 1 - np.tanh(z) ** 2

    i, f, g, o = gates
    d_cell = d_c + d_h * o * d_tanh(c)
    d_z_i = d_cell * g * d_sigmoid(i)
    d_z_f = d_cell * c_prev * d_sigmoid(f)
    d_z_g = d_cell * i * d_tanh(g)
    d_z_o = d_h * np.tanh(c) * d_sigmoid(o)
    d_z = np.vstack([d_z_i, d_z_f, d_z_g, d_z_o])
    return (d_z @ x.T, d_z @ h_prev.T, d_z), params[1].T @ d_z, d_cell * f
