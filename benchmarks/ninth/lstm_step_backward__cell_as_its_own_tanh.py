# exercise: lstm_step_backward
# right: no
# wrong: The slope of the tanh behind the cell is computed as 1 - c², as if c were the tanh's result.
# lines: 15
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates

    def tanh_slope(y):
        return 1 - y * y

    def sigmoid_slope(y):
        return y * (1 - y)

    delta = d_c + d_h * o * tanh_slope(c)
    d_z = np.vstack(
        [
            delta * g * sigmoid_slope(i),
            delta * c_prev * sigmoid_slope(f),
            delta * i * tanh_slope(g),
            d_h * np.tanh(c) * sigmoid_slope(o),
        ]
    )
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, delta * f
