# exercise: gru_step
# right: no
# wrong: the reset gate scales the whole sum in the candidate, the input's part as well
# lines: 10
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    total = np.hstack([W_x, W_h, b_x, b_h]) @ np.vstack([x, h_prev, [[1.0], [1.0]]])
    r, z, n = np.split(total, 3)
    r, z = sigmoid(r), sigmoid(z)
    n = np.tanh(r * n)
    return (1 - z) * n + z * h_prev, (r, z, n)
