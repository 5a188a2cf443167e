# exercise: gru_step
# right: no
# wrong: The update gate lets the candidate in and its rest keeps the old state, the wrong way round.
# lines: 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    a, c = W_x @ x + b_x, W_h @ h_prev + b_h
    H = len(h_prev)
    r, z = np.split(sigmoid(a[: 2 * H] + c[: 2 * H]), 2)
    n = np.tanh(a[2 * H :] + r * c[2 * H :])
    h = h_prev + z * (n - h_prev)
    return h, (r, z, n)
