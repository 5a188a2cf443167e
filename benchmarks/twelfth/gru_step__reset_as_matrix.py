# exercise: gru_step
# right: no
# wrong: the reset gate, taken as a row, makes a matrix product with the past, one number for all units
# lines: 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    i_r, i_z, i_n = np.vsplit(W_x @ x + b_x, 3)
    h_r, h_z, h_n = np.vsplit(W_h @ h_prev + b_h, 3)
    reset = sigmoid(i_r + h_r)
    update = sigmoid(i_z + h_z)
    new = np.tanh(i_n + reset.T @ h_n)
    return new + update * (h_prev - new), (reset, update, new)
