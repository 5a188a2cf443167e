# exercise: gru_step
# right: no
# wrong: Adds the two biases at the beginning, so the reset gate does not multiply b_hn.
# lines: 8, 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    a = W_x @ x + (b_x + b_h)
    u = W_h @ h_prev
    r, z = sigmoid(a[: 2 * H] + u[: 2 * H]).reshape(2, H, 1)
    n = np.tanh(a[2 * H :] + r * u[2 * H :])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
