# exercise: rnn_step_backward
# right: no
# wrong: d_V is the outer product with h; V multiplied h_prev
# lines: 9

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    g = (W.T @ d_o + d_h_next) * (1 - h * h)
    return (g @ x.T, g @ h.T, d_o @ h.T, g, d_o), V.T @ g
