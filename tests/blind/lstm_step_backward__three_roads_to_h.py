# exercise: lstm_step_backward
# right: no
# wrong: Only the input, candidate and output blocks send a gradient to h_prev; the forget gate's is left out.
# name: forget-road-missing
# lines: 15
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    H = len(c)
    dc = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    dzo = d_h * np.tanh(c) * o * (1 - o)
    dzf = dc * c_prev * f * (1 - f)
    dzi = dc * g * i * (1 - i)
    dzg = dc * i * (1 - g**2)
    U_i, U_f, U_g, U_o = W_h[:H], W_h[H : 2 * H], W_h[2 * H : 3 * H], W_h[3 * H :]
    dh_prev = U_i.T @ dzi + U_g.T @ dzg + U_o.T @ dzo
    dz = np.vstack((dzi, dzf, dzg, dzo))
    return (dz @ x.T, dz @ h_prev.T, dz), dh_prev, dc * f
