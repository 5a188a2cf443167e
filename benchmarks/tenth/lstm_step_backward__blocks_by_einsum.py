# exercise: lstm_step_backward
# right: no
# wrong: the sum over the blocks of W_h runs over columns where it should run over rows: d_h_prev goes through W_h untransposed
# lines: 19
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    H = len(c)
    t = np.tanh(c)
    d_cell = d_c + d_h * o * (1 - t * t)
    d_z = np.stack(
        [
            d_cell * g * i * (1 - i),
            d_cell * c_prev * f * (1 - f),
            d_cell * i * (1 - g**2),
            d_h * t * o * (1 - o),
        ]
    )
    blocks = params[1].reshape(4, H, H)
    d_h_prev = np.einsum("kij,kjn->in", blocks, d_z)
    d_W_x = np.einsum("kin,jn->kij", d_z, x).reshape(4 * H, -1)
    d_W_h = np.einsum("kin,jn->kij", d_z, h_prev).reshape(4 * H, H)
    return [d_W_x, d_W_h, d_z.reshape(4 * H, 1)], d_h_prev, d_cell * f
