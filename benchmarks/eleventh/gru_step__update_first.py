# exercise: gru_step
# right: no
# wrong: the blocks are read as update, reset, candidate
# lines: 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    a = np.vsplit(W_x @ x + b_x, 3)
    p = np.vsplit(W_h @ h_prev + b_h, 3)
    z, r = (sigmoid(u + v) for u, v in zip(a[:2], p[:2]))
    n = np.tanh(a[2] + r * p[2])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
