# exercise: lstm_step_backward
# right: no
# wrong: the cell before also gets the gradient of the state before through its tanh, which belongs to the step before
# lines: 17
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tanh_c = np.tanh(c)
    d_c_all = d_c + d_h * o * (1 - tanh_c**2)
    d_sums = [
        d_c_all * g * i * (1 - i),
        d_c_all * c_prev * f * (1 - f),
        d_c_all * i * (1 - g**2),
        d_h * tanh_c * o * (1 - o),
    ]
    d_sum = np.concatenate(d_sums)
    d_h_prev = params[1].T @ d_sum
    d_c_prev = d_c_all * f + d_h_prev * (1 - np.tanh(c_prev) ** 2)
    return (d_sum @ x.T, d_sum @ h_prev.T, d_sum), d_h_prev, d_c_prev
