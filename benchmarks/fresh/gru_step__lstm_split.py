# exercise: gru_step
# right: no
# wrong: splits into four blocks, as for the LSTM (crashes)
# lines: 8, 9
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn, _ = np.split(W_x @ x + b_x, 4)
    hr, hz, hn, _ = np.split(W_h @ h_prev + b_h, 4)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return z * h_prev + (1 - z) * n, (r, z, n)
