# exercise: gru_step
# right: no
# wrong: a sigmoid of its own that overflows
# lines: 7
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    s = lambda v: 1.0 / (1.0 + np.exp(-v))
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev + b_h, 3)
    r, z = s(xr + hr), s(xz + hz)
    n = np.tanh(xn + r * hn)
    return z * h_prev + (1 - z) * n, (r, z, n)
