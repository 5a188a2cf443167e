# exercise: lstm_step_backward
# right: no
# wrong: every sum is written as product times (1 - y), which is right for the three sigmoids, and the candidate gets the same form although its slope is that of tanh
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    h = o * np.tanh(c)
    into_c = d_c + d_h * (o - h * np.tanh(c))
    let_in = c - f * c_prev
    kept = c - i * g
    d_sum = np.r_[
        into_c * let_in * (1 - i),
        into_c * kept * (1 - f),
        into_c * let_in * (1 - g),
        d_h * h * (1 - o),
    ]
    grads = [d_sum * x.T, d_sum * h_prev.T, d_sum]
    return grads, params[1].T @ d_sum, into_c * f
