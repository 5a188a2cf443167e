# exercise: rnn_step_backward
# right: no
# wrong: the outer product for V has its factors in the wrong order, so d_V is transposed (its shape is square and shows nothing)
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    err_h = np.dot(d_o.T, W).T + d_h_next
    err_f = err_h - err_h * h * h
    d_U = np.outer(err_f, x)
    d_V = np.outer(h_prev, err_f)
    d_W = np.outer(d_o, h)
    d_h_prev = np.dot(err_f.T, V).T
    return [d_U, d_V, d_W, err_f, d_o], d_h_prev
