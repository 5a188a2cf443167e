# exercise: rnn_step_backward
# right: no
# wrong: the gradient of the hidden bias holds only the road through W and leaves out what later steps send
# lines: 12
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    slope = 1 - h * h
    own, later = slope * (W.T @ d_o), slope * d_h_next
    d_U = own @ x.T + later @ x.T
    d_V = own @ h_prev.T + later @ h_prev.T
    d_W = d_o @ h.T
    d_b_hidden = own
    d_h_prev = V.T @ own + V.T @ later
    return (d_U, d_V, d_W, d_b_hidden, d_o), d_h_prev
