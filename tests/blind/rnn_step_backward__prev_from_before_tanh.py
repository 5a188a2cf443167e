# exercise: rnn_step_backward
# right: no
# wrong: the gradient handed back skips the slope of tanh
# lines: 21
# needs: tanh_backward
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """The gradients of one step, and the gradient it hands to the step before.

    d_o       gradient at the logits (C, 1)
    d_h_next  gradient at h that comes from later steps (H, 1)
    x         the input that was read (C, 1)
    h_prev    the state before the step (H, 1)
    h         the state after the step (H, 1), already activated
    params    (U, V, W, b_hidden, b_out)
    returns   (grads, d_h_prev): grads in the order of params, d_h_prev (H, 1)
    """
    U, V, W, b_hidden, b_out = params
    d_W = d_o @ h.T
    d_b_out = d_o
    d_h = W.T @ d_o + d_h_next
    d_h_prev = V.T @ d_h
    d_f = tanh_backward(d_h, h)
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    d_b_hidden = d_f
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
