# exercise: gru_step
# right: no
# wrong: the bias of the past is added beside the reset gate and not inside it
# lines: 12
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    bias = b_x + b_h
    xr, xz, xn = np.split(W_x @ x + bias, 3)
    hr, hz, hn = np.split(W_h @ h_prev, 3)
    r = sigmoid(xr + hr)
    z = sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return z * h_prev + (1 - z) * n, (r, z, n)
