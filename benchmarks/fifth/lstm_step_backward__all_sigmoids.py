# exercise: lstm_step_backward
# right: no
# wrong: All four blocks go through the slope of a sigmoid, and the cell before gets only d_c times f without what comes through h.
# lines: 18, 23
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """Backward pass of a single LSTM step."""
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tanh_c = np.tanh(c)

    d_o = d_h * tanh_c
    d_cell = d_c + d_h * o * (1.0 - tanh_c**2)
    d_f = d_cell * c_prev
    d_i = d_cell * g
    d_g = d_cell * i

    y = np.concatenate([i, f, g, o], axis=0)
    d_gates = np.concatenate([d_i, d_f, d_g, d_o], axis=0) * y * (1.0 - y)

    d_W_x = d_gates @ x.T
    d_W_h = d_gates @ h_prev.T
    d_h_prev = W_h.T @ d_gates
    d_c_prev = d_c * f
    return (d_W_x, d_W_h, d_gates), d_h_prev, d_c_prev
