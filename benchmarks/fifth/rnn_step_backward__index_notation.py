# exercise: rnn_step_backward
# right: no
# wrong: The gradient goes back through V itself and not through V transposed: in d_h_prev the sum runs over the wrong index.
# lines: 23
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
    d_h = np.einsum("ch,cj->hj", W, d_o) + d_h_next
    d_f = np.einsum("hj,hj->hj", d_h, 1 - h * h)
    d_U = np.einsum("hj,cj->hc", d_f, x)
    d_V = np.einsum("hj,kj->hk", d_f, h_prev)
    d_W = np.einsum("cj,hj->ch", d_o, h)
    d_h_prev = np.einsum("hk,kj->hj", V, d_f)
    return (d_U, d_V, d_W, d_f, d_o), d_h_prev
