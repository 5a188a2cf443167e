# exercise: rnn_step_backward
# right: no
# wrong: the hidden bias gets the gradient at h, which has not passed through the tanh (b_hidden's entry)

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    names = ("U", "V", "W", "b_hidden", "b_out")
    p = dict(zip(names, params))
    d_h = d_h_next + p["W"].T @ d_o
    d_f = d_h * (1 - h**2)
    g = {"b_out": d_o, "b_hidden": d_h, "W": d_o @ h.T, "V": d_f @ h_prev.T, "U": d_f @ x.T}
    return tuple(g[name] for name in names), p["V"].T @ d_f
