# exercise: lstm_step_backward
# right: no
# wrong: the input gate's gradient is multiplied with i and the candidate's with g, each with itself and not with its partner; and d_h_prev adds d_h
# lines: 11, 13, 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = (np.ravel(a) for a in gates)
    dh, dc, cp = d_h.ravel(), d_c.ravel(), c_prev.ravel()
    th = np.tanh(c.ravel())
    cell = dc + dh * o * (1 - th**2)
    z = np.concatenate([
        cell * i * i * (1 - i),
        cell * cp * f * (1 - f),
        cell * g * (1 - g**2),
        dh * th * o * (1 - o),
    ])[:, None]
    d_h_prev = params[1].T @ z + d_h
    return (z * x.T, z * h_prev.T, z), d_h_prev, (cell * f)[:, None]
