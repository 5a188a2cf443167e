# exercise: rnn_step_backward
# right: no
# wrong: The gradient at h is taken from the output only at the last step; where something comes from later steps, the share of the own output is left out.
# lines: 7
def gradient_at_state(d_o, d_h_next, W):
    is_last = not np.any(d_h_next)
    return W.T @ d_o if is_last else d_h_next


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_h = gradient_at_state(d_o, d_h_next, W)
    d_f = d_h * (1 - h) * (1 + h)
    return (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o), V.T @ d_f
