# exercise: gru_step
# right: no
# wrong: the reset gate is applied to h_prev before the product with W_h, as in the first paper, and not to the bias
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    W_xr, W_xz, W_xn = np.split(W_x, 3)
    W_hr, W_hz, W_hn = np.split(W_h, 3)
    b_r, b_z, _ = np.split(b_x + b_h, 3)
    b_xn, b_hn = b_x[-len(h_prev) :], b_h[-len(h_prev) :]
    r = sigmoid(W_xr @ x + W_hr @ h_prev + b_r)
    z = sigmoid(W_xz @ x + W_hz @ h_prev + b_z)
    n = np.tanh(W_xn @ x + b_xn + W_hn @ (r * h_prev) + b_hn)
    return z * h_prev + (1 - z) * n, (r, z, n)
