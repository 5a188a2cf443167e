# exercise: lstm_step_backward
# right: no
# wrong: the slope of the candidate takes the tanh of a value that is a tanh already
# lines: 18
def d_sig(y):
    return y * (1 - y)


def d_tanh(a):
    return 1 - np.tanh(a) ** 2


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    delta = d_c + d_h * o * d_tanh(c)
    d_i = delta * g * d_sig(i)
    d_f = delta * c_prev * d_sig(f)
    d_g = delta * i * d_tanh(g)
    d_o = d_h * np.tanh(c) * d_sig(o)
    d_z = np.concatenate((d_i, d_f, d_g, d_o), axis=0)
    grads = (d_z.dot(x.T), d_z.dot(h_prev.T), d_z.copy())
    return grads, params[1].T.dot(d_z), delta * f
