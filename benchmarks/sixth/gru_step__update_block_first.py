# exercise: gru_step
# right: no
# wrong: The first block is read as the update gate and the second as the reset gate.
# lines: 8, 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    units = h_prev.shape[0]
    x_z, x_r, x_h = np.split(W_x @ x + b_x, 3)
    recurrent_z, recurrent_r, recurrent_h = np.split(W_h @ h_prev + b_h, 3)
    z = sigmoid(x_z + recurrent_z)
    r = sigmoid(x_r + recurrent_r)
    hh = np.tanh(x_h + r * recurrent_h)
    h = z * h_prev + (1 - z) * hh
    return h, (r, z, hh)
