# exercise: gru_step
# right: yes
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev + b_h, 3)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return z * h_prev + (1 - z) * n, (r, z, n)
