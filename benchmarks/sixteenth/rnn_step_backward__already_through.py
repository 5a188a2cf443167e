# exercise: rnn_step_backward
# right: no
# wrong: The gradient from later steps is added after the slope of tanh instead of before it.
# lines: 7
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = tanh_backward(W.T @ d_o, h) + d_h_next
    grads = (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o)
    return grads, V.T @ d_f
