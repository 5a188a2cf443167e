# exercise: gru_step
# right: no
# wrong: the reset state takes the place of the old state, so the update gate and the final mixture see it too
# lines: 11, 12, 14
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev + b_h, 3)
    r = sigmoid(xr + hr)
    h = r * h_prev
    z = sigmoid(xz + W_h[H : 2 * H] @ h + b_h[H : 2 * H])
    n = np.tanh(xn + r * hn)
    return z * h + (1 - z) * n, (r, z, n)
