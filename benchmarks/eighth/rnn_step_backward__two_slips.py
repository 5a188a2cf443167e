# exercise: rnn_step_backward
# right: no
# wrong: The way back to the state before uses V without transposing it, and the output matrix gets the state before the step instead of the one after it.
# lines: 9, 14
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    names = "U V W b_hidden b_out".split()
    p = dict(zip(names, params))
    d = {"b_out": d_o}
    d["W"] = np.einsum("ci,hi->ch", d_o, h_prev)
    d_h = np.einsum("ch,ci->hi", p["W"], d_o) + d_h_next
    d["b_hidden"] = d_f = d_h - d_h * h**2
    d["U"] = np.einsum("hi,ci->hc", d_f, x)
    d["V"] = np.einsum("hi,ki->hk", d_f, h_prev)
    back = np.einsum("hk,ki->hi", p["V"], d_f)
    return [d[n] for n in names], back
