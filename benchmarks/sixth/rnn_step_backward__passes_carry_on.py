# exercise: rnn_step_backward
# right: no
# wrong: what goes to the step before also contains the gradient from later steps itself, as if the state were handed through unchanged
# lines: 9
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_h = W.T @ d_o + d_h_next
    d_f = d_h * (1 - h**2)
    d_h_prev = d_h_next + V.T @ d_f
    return (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o), d_h_prev
