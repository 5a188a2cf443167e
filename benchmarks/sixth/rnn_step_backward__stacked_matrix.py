# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    C, H = len(x), len(h)
    M = np.block([[U, V, b_hidden]])
    z = np.vstack([x, h_prev, np.ones((1, 1))])
    top = np.block([[W, b_out]])
    d_top = d_o @ np.vstack([h, np.ones((1, 1))]).T
    d_h = (top.T @ d_o)[:H] + d_h_next
    d_f = d_h - d_h * h * h
    d_M = d_f @ z.T
    d_z = M.T @ d_f
    d_U, d_V, d_b = np.split(d_M, [C, C + H], axis=1)
    return [d_U, d_V, d_top[:, :H], d_b, d_top[:, H:]], d_z[C:C + H]
