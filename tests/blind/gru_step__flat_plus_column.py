# exercise: gru_step
# right: no
# wrong: Input and state are flattened while the biases stay columns, so flat plus column gives arrays (3H, 3H) and the new state is (H, 3H) instead of a column.
# name: flat-plus-column
# lines: 9, 10
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.size
    a = W_x @ x.ravel() + b_x
    u = W_h @ h_prev.ravel() + b_h
    r = sigmoid(a[:H] + u[:H])
    z = sigmoid(a[H : 2 * H] + u[H : 2 * H])
    n = np.tanh(a[2 * H :] + r * u[2 * H :])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
