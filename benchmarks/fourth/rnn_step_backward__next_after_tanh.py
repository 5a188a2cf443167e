# exercise: rnn_step_backward
# right: no
# wrong: what comes from later steps is added behind the tanh and is not multiplied by its slope
# lines: 11

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_W = d_o @ h.T
    d_b_out = d_o
    d_h = W.T @ d_o
    d_f = d_h * (1 - h**2) + d_h_next
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    d_b_hidden = d_f
    d_h_prev = V.T @ d_f
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
