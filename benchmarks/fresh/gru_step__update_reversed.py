# exercise: gru_step
# right: no
# wrong: z lets the candidate in, and 1 - z the old state
# lines: 12
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev + b_h, 3)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return (1 - z) * h_prev + z * n, (r, z, n)
