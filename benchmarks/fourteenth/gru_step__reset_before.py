# exercise: gru_step
# right: no
# wrong: The reset gate is applied to the state before it is multiplied with the weights, as in the first papers, and not to the product with its bias.
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    W_xr, W_xz, W_xn = np.split(W_x, 3)
    W_hr, W_hz, W_hn = np.split(W_h, 3)
    b_xr, b_xz, b_xn = np.split(b_x, 3)
    b_hr, b_hz, b_hn = np.split(b_h, 3)
    r = sigmoid(W_xr @ x + b_xr + W_hr @ h_prev + b_hr)
    z = sigmoid(W_xz @ x + b_xz + W_hz @ h_prev + b_hz)
    n = np.tanh(W_xn @ x + b_xn + W_hn @ (r * h_prev) + b_hn)
    h = (1 - z) * n + z * h_prev
    return h, (r, z, n)
