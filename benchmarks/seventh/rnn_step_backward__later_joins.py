# exercise: rnn_step_backward
# right: no
# wrong: What comes from later steps is added behind the tanh, so it never gets multiplied by the slope.
# lines: 20
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
    U, V, W, b_hidden, b_out = params
    d_W = np.outer(d_o, h)
    d_b_out = d_o
    d_f = tanh_backward(W.T @ d_o, h) + d_h_next
    d_U = np.outer(d_f, x)
    d_V = np.outer(d_f, h_prev)
    d_h_prev = V.T @ d_f
    return (d_U, d_V, d_W, d_f, d_b_out), d_h_prev
