# exercise: rnn_step_backward
# right: no
# wrong: the slope is taken at the state before the step, and d_W multiplies that state too instead of the state after the step
# lines: 7, 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_W = d_o @ h_prev.T
    d_b_out = d_o
    d_h = W.T @ d_o + d_h_next
    d_f = tanh_backward(d_h, h_prev)
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    d_b_hidden = d_f
    d_h_prev = V.T @ d_f
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
