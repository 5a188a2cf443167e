# exercise: rnn_step_backward
# right: no
# wrong: What comes from later steps is added behind the tanh, to the gradient at f, so it does not go through the slope.
# lines: 21
def through_tanh(g, state):
    return g * (1 - state**2)

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
    d_f = through_tanh(W.T @ d_o, h) + d_h_next
    grads = (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f.copy(), d_o.copy())
    return grads, V.T @ d_f
