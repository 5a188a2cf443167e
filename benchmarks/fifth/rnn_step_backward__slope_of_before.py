# exercise: rnn_step_backward
# right: no
# wrong: Two faults: the slope of tanh is taken from the state before the step, and the gradient of b_hidden is the one before it passes the tanh.
# lines: 19, 20
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
    (U, V, W, _, _) = params
    at_h = d_h_next + W.T @ d_o
    at_f = at_h * (1 - h_prev**2)
    return (np.outer(at_f, x), np.outer(at_f, h_prev), np.outer(d_o, h), at_h, d_o), V.T @ at_f
