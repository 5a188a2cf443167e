# exercise: rnn_step_backward
# right: no
# wrong: what comes from later steps is added behind the tanh, without its slope
# lines: 17
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
    d_f = (W.T @ d_o) * (1 - h * h) + d_h_next
    grads = [d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f.copy(), d_o.copy()]
    return grads, V.T @ d_f
