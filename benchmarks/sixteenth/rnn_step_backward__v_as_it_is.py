# exercise: rnn_step_backward
# right: no
# wrong: The gradient is carried back through V instead of its transpose.
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    outer = lambda g, b: np.outer(g, b)
    slope = 1 - np.power(h, 2)
    d_f = slope * (np.dot(params[2].T, d_o) + d_h_next)
    grads = [outer(d_f, x), outer(d_f, h_prev), outer(d_o, h), d_f, d_o]
    return grads, params[1].dot(d_f)
