# exercise: gru_step
# right: no
# wrong: A column with one entry that is not zero is taken for one-hot, whatever stands there.
# lines: 7
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    wx = W_x[:, [np.argmax(x)]] if np.count_nonzero(x) == 1 else W_x @ x
    ar, az, an = np.split(wx + b_x, 3); ur, uz, un = np.split(W_h @ h_prev + b_h, 3)
    r, z = sigmoid(ar + ur), sigmoid(az + uz)
    n = np.tanh(an + r * un)
    return z * h_prev + (1 - z) * n, (r, z, n)
