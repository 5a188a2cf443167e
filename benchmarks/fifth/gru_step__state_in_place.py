# exercise: gru_step
# right: no
# wrong: The new state is written into h_prev, so the caller's state is changed.
# lines: 13, 14
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.vsplit(W_x @ x + b_x, 3)
    h_r, h_z, h_n = np.vsplit(W_h @ h_prev + b_h, 3)
    r = sigmoid(x_r + h_r)
    z = sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)
    h = h_prev
    h *= z
    h += (1 - z) * n
    return h, (r, z, n)
