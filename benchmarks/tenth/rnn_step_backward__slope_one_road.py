# exercise: rnn_step_backward
# right: no
# wrong: only the gradient from the output goes through the slope of tanh, what comes from later steps is added after it
# lines: 11
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    names = ("U", "V", "W", "b_hidden", "b_out")
    p = dict(zip(names, params))
    g = {"b_out": d_o.copy(), "W": np.einsum("ci,hi->ch", d_o, h)}
    slope = 1 - np.power(h, 2)
    up = np.einsum("ch,ci->hi", p["W"], d_o)
    d_f = up * slope + d_h_next
    g["b_hidden"] = d_f
    g["U"] = np.einsum("hi,ci->hc", d_f, x)
    g["V"] = np.einsum("hi,ki->hk", d_f, h_prev)
    d_h_prev = np.einsum("hk,hi->ki", p["V"], d_f)
    return tuple(g[n] for n in names), d_h_prev
