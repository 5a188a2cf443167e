# exercise: rnn_step_backward
# right: no
# wrong: The slope of the tanh is taken from the state before the step, and the gradient at V is transposed.
# lines: 9, 11
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    dW = d_o @ h.T
    dh = W.T @ d_o + d_h_next
    dtanh = tanh_backward(dh, h_prev)
    dU = dtanh @ x.T
    dV = h_prev @ dtanh.T
    return [dU, dV, dW, dtanh, d_o], V.T @ dtanh
