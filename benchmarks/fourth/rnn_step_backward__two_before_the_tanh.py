# exercise: rnn_step_backward
# right: no
# wrong: d_b_hidden and d_h_prev are taken from d_h, without the slope of the tanh
# lines: 11, 12

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_h = d_h_next + W.T @ d_o
    d_f = tanh_backward(d_h, h)
    grads = [np.dot(d_f, x.T), np.dot(d_f, h_prev.T), np.dot(d_o, h.T)]
    grads += [d_h, d_o]
    return grads, np.dot(V.T, d_h)
