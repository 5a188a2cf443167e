# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = G = np.stack(list(gates))                       # (4, H, 1)
    t = np.tanh(c)
    into_cell = d_h * o / np.cosh(np.minimum(np.abs(c), 300)) ** 2 + d_c
    upstream = np.stack([into_cell * g, into_cell * c_prev, into_cell * i, d_h * t])
    slope = G * (1 - G)
    slope[2] = 1 - g**2
    a = (upstream * slope).reshape(-1, 1)
    return ((np.einsum("ij,kj->ik", a, x), np.einsum("ij,kj->ik", a, h_prev), a),
            np.einsum("ij,ik->jk", params[1], a), into_cell * f)
