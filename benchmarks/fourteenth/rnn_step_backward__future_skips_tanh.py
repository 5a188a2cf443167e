# exercise: rnn_step_backward
# right: no
# wrong: what comes from later steps is added behind the tanh and is not multiplied by its slope
# lines: 9
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    slope = 1 - h * h
    from_output = slope * (W.T @ d_o)
    d_f = from_output + d_h_next
    grads = {
        "U": d_f @ x.T,
        "V": d_f @ h_prev.T,
        "W": d_o @ h.T,
        "b_hidden": d_f,
        "b_out": d_o,
    }
    return tuple(grads.values()), V.T @ d_f
