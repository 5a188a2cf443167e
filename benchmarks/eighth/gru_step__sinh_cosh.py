# exercise: gru_step
# right: no
# wrong: the tanh as sinh over cosh overflows for large sums and gives NaN
# lines: 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    a = (W_x @ x + b_x).reshape(3, -1, 1)
    b = (W_h @ h_prev + b_h).reshape(3, -1, 1)
    r, z = sigmoid(a[:2] + b[:2])
    u = a[2] + r * b[2]
    n = np.sinh(u) / np.cosh(u)
    return n + z * (h_prev - n), (r, z, n)
