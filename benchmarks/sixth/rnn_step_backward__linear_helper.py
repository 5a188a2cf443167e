# exercise: rnn_step_backward
# right: no
# wrong: the gradient for the state before is taken through V instead of through V transposed
# lines: 16
def linear(A, b, g):
    return np.outer(g, b), A.T @ g


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    mats = dict(zip(("U", "V", "W"), params))
    out = {}
    out["W"], up = linear(mats["W"], h, d_o)
    d_f = np.multiply(up + d_h_next, 1 - np.power(h, 2))
    for name, column in (("U", x), ("V", h_prev)):
        out[name], _ = linear(mats[name], column, d_f)
    back = mats["V"] @ d_f
    return [out["U"], out["V"], out["W"], d_f.copy(), d_o.copy()], back
