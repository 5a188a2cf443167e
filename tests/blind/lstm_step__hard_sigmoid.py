# exercise: lstm_step
# right: no
# wrong: Uses the piecewise linear "hard" sigmoid of old Keras for the gates.
# name: gates-hard
# lines: 6
def hard(z):
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    z_i, z_f, z_g, z_o = np.vsplit(W_x @ x + W_h @ h_prev + b, 4)
    i, f, g, o = hard(z_i), hard(z_f), np.tanh(z_g), hard(z_o)
    c = i * g + f * c_prev
    h = np.tanh(c) * o
    return h, c, (i, f, g, o)
