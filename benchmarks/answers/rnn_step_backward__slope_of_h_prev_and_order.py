# exercise: rnn_step_backward
# right: no
# wrong: two: the slope is taken from h_prev, not from h; the grads come back with b_out before b_hidden

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = (W.T @ d_o + d_h_next) * (1 - h_prev**2)
    return (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_o, d_f), V.T @ d_f
