# exercise: rnn_step_backward
# right: no
# wrong: The step is worked out in rows, and the two gradients of the biases are handed back as rows (1, H) and (1, C) instead of columns.
# lines: 24
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
    g_out = d_o.T
    g_h = g_out @ W + d_h_next.T
    g_f = g_h * (1 - h.T**2)
    d_U = g_f.T @ x.T
    d_V = g_f.T @ h_prev.T
    d_W = g_out.T @ h.T
    return (d_U, d_V, d_W, g_f, g_out), (g_f @ V).T
