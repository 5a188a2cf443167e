# exercise: lstm_step_backward
# right: no
# wrong: Squashes the stored gates once more before it takes their slopes.
# lines: 17, 18, 19, 20
def ds(v):
    return sigmoid(v) * (1 - sigmoid(v))


def dt(v):
    return 1 - np.tanh(v) ** 2


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    d_cell = d_c + dt(c) * o * d_h
    z = np.r_[
        ds(i) * g * d_cell,
        ds(f) * c_prev * d_cell,
        dt(g) * i * d_cell,
        ds(o) * np.tanh(c) * d_h,
    ]
    return (z * x.T, z * h_prev.T, z), params[1].T @ z, f * d_cell
