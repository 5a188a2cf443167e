# exercise: rnn_step_backward
# right: no
# wrong: Input and state are stacked into one column, and the gradient for the state before is cut from the top of it, where the input's rows are.
# lines: 14
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    UV = np.concatenate((U, V), axis=1)
    z = np.concatenate((x, h_prev))
    n_in, n_hid = len(x), len(h)

    d_a = (W.T @ d_o + d_h_next) * (1 - h * h)
    d_UV = d_a @ z.T
    d_z = UV.T @ d_a
    d_h_prev = d_z[:n_hid]
    return (d_UV[:, :n_in], d_UV[:, n_in:], d_o @ h.T, d_a, d_o), d_h_prev
