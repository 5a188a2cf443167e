# exercise: lstm_step_backward
# right: no
# wrong: the slope of the tanh behind the cell is taken as 1 - c squared, with the cell instead of its tanh
# lines: 15
def d_sigmoid(y):
    return y - y * y


def d_tanh(y):
    return 1 - y * y


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    total = d_c + d_h * o * d_tanh(c)
    d_i = total * g * d_sigmoid(i)
    d_f = total * c_prev * d_sigmoid(f)
    d_g = total * i * d_tanh(g)
    d_o = d_h * np.tanh(c) * d_sigmoid(o)
    d_b = np.concatenate((d_i, d_f, d_g, d_o), axis=0)
    d_W_x = np.outer(d_b, x)
    d_W_h = np.outer(d_b, h_prev)
    return (d_W_x, d_W_h, d_b), np.dot(params[1].T, d_b), total * f
