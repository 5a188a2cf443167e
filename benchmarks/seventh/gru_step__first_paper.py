# exercise: gru_step
# right: no
# wrong: the reset gate acts on the state before the product, and the update gate weighs the candidate instead of the old state
# lines: 12, 13
def gru_step(x, h_prev, params):
    W_xr, W_xz, W_xn = np.split(params[0], 3)
    W_hr, W_hz, W_hn = np.split(params[1], 3)
    b_xr, b_xz, b_xn = np.split(params[2], 3)
    b_hr, b_hz, b_hn = np.split(params[3], 3)
    r = sigmoid(W_xr @ x + b_xr + W_hr @ h_prev + b_hr)
    z = sigmoid(W_xz @ x + b_xz + W_hz @ h_prev + b_hz)
    n = np.tanh(W_xn @ x + b_xn + W_hn @ (r * h_prev) + b_hn)
    h = (1 - z) * h_prev + z * n
    return h, (r, z, n)
