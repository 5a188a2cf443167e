# exercise: rnn_step_backward
# right: no
# wrong: d_W is taken with the state before; d_b_hidden is the gradient before it went through the tanh
# lines: 18, 20
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
    d_W = d_o @ h_prev.T
    d_h = W.T @ d_o + d_h_next
    d_b_hidden = d_h.copy()
    d_f = tanh_backward(d_h, h)
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    return (d_U, d_V, d_W, d_b_hidden, d_o.copy()), V.T @ d_f
