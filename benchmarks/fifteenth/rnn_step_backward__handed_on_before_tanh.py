# exercise: rnn_step_backward
# right: no
# wrong: takes d_h_next for a gradient that has been through the tanh already, and accordingly hands back d_h_prev multiplied by the slope at h_prev
# lines: 11, 13
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params

    def slope(state):
        return 1 - state**2

    d_f = slope(h) * (W.T @ d_o) + d_h_next
    grads = (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f.copy(), d_o.copy())
    return grads, slope(h_prev) * (V.T @ d_f)
