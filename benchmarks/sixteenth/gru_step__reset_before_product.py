# exercise: gru_step
# right: no
# wrong: the reset gate is applied to the state before the product with the candidate's weights, as in the first paper
# lines: 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, _ = np.split(W_h @ h_prev + b_h, 3)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + W_h[2 * H :] @ (r * h_prev) + b_h[2 * H :])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
