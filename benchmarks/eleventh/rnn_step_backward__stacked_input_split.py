# exercise: rnn_step_backward
# right: no
# wrong: glues x and h_prev together but cuts the joint gradient at H in place of C
# lines: 11
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    joint = np.concatenate([x, h_prev])
    at_h = W.T @ d_o + d_h_next
    at_f = at_h * (1 - h * h)
    d_joint = at_f @ joint.T
    size = len(h)
    d_U, d_V = d_joint[:, :size], d_joint[:, size:]
    return (d_U, d_V, d_o @ h.T, at_f, d_o), V.T @ at_f
