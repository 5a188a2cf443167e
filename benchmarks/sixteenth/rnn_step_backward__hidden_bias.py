# exercise: rnn_step_backward
# right: no
# wrong: The gradient at the hidden bias is taken after the tanh, without its slope.
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d = {}
    d["W"], d["b_out"] = d_o @ h.T, d_o
    into_state = W.T @ d_o + d_h_next
    d["b_hidden"] = into_state
    d_f = tanh_backward(into_state, h)
    d["U"], d["V"] = d_f @ x.T, d_f @ h_prev.T
    return tuple(d[k] for k in ("U", "V", "W", "b_hidden", "b_out")), V.T @ d_f
