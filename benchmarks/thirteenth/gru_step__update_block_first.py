# exercise: gru_step
# right: no
# wrong: the blocks are read in the order update, reset, candidate, as Keras has them
# lines: 8, 9, 10, 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    units = h_prev.shape[0]
    x_z, x_r, x_h = [W_x[k * units : (k + 1) * units] @ x for k in range(3)]
    h_z, h_r, h_h = [W_h[k * units : (k + 1) * units] @ h_prev for k in range(3)]
    bx_z, bx_r, bx_h = np.vsplit(b_x, 3)
    bh_z, bh_r, bh_h = np.vsplit(b_h, 3)
    z = sigmoid(x_z + h_z + bx_z + bh_z)
    r = sigmoid(x_r + h_r + bx_r + bh_r)
    hh = np.tanh(x_h + bx_h + r * (h_h + bh_h))
    h = z * h_prev + (1 - z) * hh
    return h, (r, z, hh)
