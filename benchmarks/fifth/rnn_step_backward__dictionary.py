# exercise: rnn_step_backward
# right: no
# wrong: The gradients come back in another order than that of params: d_W stands before d_V.
# lines: 22, 26
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """The gradients of one step, and the gradient it hands to the step before.

    d_o       gradient at the logits (C, 1)
    d_h_next  gradient at h that comes from later steps (H, 1)
    x         the input that was read (C, 1)
    h_prev    the state before the step (H, 1)
    h         the state after the step (H, 1), already activated
    params    (U, V, W, b_hidden, b_out)
    returns   (grads, d_h_prev): grads, a tuple or a list in the order of params, and
              d_h_prev (H, 1)
    """
    p = dict(zip(["U", "V", "W", "b_hidden", "b_out"], params))
    g = {}
    d_h = p["W"].T.dot(d_o) + d_h_next
    d_f = tanh_backward(d_h, h)
    g["U"] = d_f.dot(x.T)
    g["W"] = d_o.dot(h.T)
    g["V"] = d_f.dot(h_prev.T)
    g["b_hidden"] = d_f
    g["b_out"] = d_o
    return tuple(g.values()), p["V"].T.dot(d_f)
