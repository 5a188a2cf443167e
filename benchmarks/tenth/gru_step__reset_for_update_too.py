# exercise: gru_step
# right: no
# wrong: the past is scaled by the reset gate for the update gate too, not only for the candidate
# lines: 10
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.vsplit(W_x @ x + b_x, 3)
    hr, hz, hn = np.vsplit(W_h @ h_prev + b_h, 3)
    r = sigmoid(xr + hr)
    hz, hn = r * hz, r * hn
    z = sigmoid(xz + hz)
    n = np.tanh(xn + hn)
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
