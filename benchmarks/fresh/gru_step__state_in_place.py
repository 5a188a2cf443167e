# exercise: gru_step
# right: no
# wrong: writes the new state into h_prev before the candidate's share has been weighed with the old one
# lines: 11, 12
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev + b_h, 3)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    h = h_prev * z
    n = np.tanh(xn + r * (W_h[-len(h):] @ h + b_h[-len(h):]))
    return h + (1 - z) * n, (r, z, n)
