# exercise: lstm_step_backward
# right: no
# wrong: d_W_x gets d_z in the column of x's largest entry, which is right for one-hot columns only
# lines: 15
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h = params[0], params[1]
    i, f, g, o = gates
    slope = lambda y: y * (1 - y)
    tanh_c = np.tanh(c)
    total = d_c + d_h * o * (1 - tanh_c**2)
    d_sum = np.vstack(
        (total * g * slope(i), total * c_prev * slope(f), total * i * (1 - g**2), d_h * tanh_c * slope(o))
    )
    d_W_x = np.zeros_like(W_x)
    d_W_x[:, x.argmax()] = d_sum.ravel()
    return (d_W_x, d_sum @ h_prev.T, d_sum), W_h.T @ d_sum, total * f
