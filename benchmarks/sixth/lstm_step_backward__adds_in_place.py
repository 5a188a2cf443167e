# exercise: lstm_step_backward
# right: no
# wrong: What comes through h is added into d_c in place, so the caller's array is changed.
# lines: 11
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tanh_c = np.tanh(c)

    # through h = o * tanh(c)
    d_o = d_h * tanh_c
    d_c += d_h * o * (1 - tanh_c**2)

    # through c = f * c_prev + i * g
    d_f, d_i, d_g = d_c * c_prev, d_c * g, d_c * i
    d_c_prev = d_c * f

    d_z = np.vstack((d_i * i * (1 - i), d_f * f * (1 - f), d_g * (1 - g**2), d_o * o * (1 - o)))
    d_params = (np.dot(d_z, x.T), np.dot(d_z, h_prev.T), d_z)
    return d_params, np.dot(params[1].T, d_z), d_c_prev
