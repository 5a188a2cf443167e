# exercise: gru_step
# right: no
# wrong: takes the blocks in the order update, reset, candidate
# lines: 10, 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    matrix_x = W_x @ x + b_x
    matrix_inner = W_h @ h_prev + b_h
    x_z, x_r, x_h = matrix_x[:H], matrix_x[H:2 * H], matrix_x[2 * H:]
    recurrent_z, recurrent_r, recurrent_h = np.split(matrix_inner, 3)
    z = sigmoid(x_z + recurrent_z)
    r = sigmoid(x_r + recurrent_r)
    hh = np.tanh(x_h + r * recurrent_h)
    h = z * h_prev + (1 - z) * hh
    return h, (r, z, hh)
