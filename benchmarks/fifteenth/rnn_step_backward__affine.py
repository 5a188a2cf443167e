# exercise: rnn_step_backward
# right: no
# wrong: the gradient goes back through V instead of through V transposed
# lines: 24
def outer(g, b):
    return g * b.T


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
    d_h = d_h_next + np.einsum("ch,co->ho", W, d_o)
    d_f = tanh_backward(d_h, h)
    d_h_prev = np.einsum("ij,jo->io", V, d_f)
    grads = [outer(d_f, x), outer(d_f, h_prev), outer(d_o, h), d_f, d_o]
    return grads, d_h_prev
