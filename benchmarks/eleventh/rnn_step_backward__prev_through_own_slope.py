# exercise: rnn_step_backward
# right: no
# wrong: multiplies d_h_prev by the slope of the tanh at h_prev, which is the step before's business
# lines: 12
def slope(state):
    return 1 - state**2


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = slope(h) * (np.dot(W.T, d_o) + d_h_next)
    back = np.dot(V.T, d_f) * slope(h_prev)
    pairs = ((d_f, x), (d_f, h_prev), (d_o, h))
    d_U, d_V, d_W = [left * right.T for left, right in pairs]
    return (d_U, d_V, d_W, d_f, d_o), back
