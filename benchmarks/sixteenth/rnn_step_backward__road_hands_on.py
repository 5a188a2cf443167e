# exercise: rnn_step_backward
# right: no
# wrong: Only what came from later steps is handed to the step before; what this step's own output asks for is left out.
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    up = tanh_backward(W.T @ d_o, h)
    right = tanh_backward(d_h_next, h)
    d_f = up + right
    d_h_prev = V.T @ right
    return (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o), d_h_prev
