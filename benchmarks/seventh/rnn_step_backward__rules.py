# exercise: rnn_step_backward
# right: yes
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

    def product(A, b):
        return lambda g: (np.einsum("i,j->ij", g[:, 0], b[:, 0]), np.einsum("ij,ik->jk", A, g))

    through_W, through_U, through_V = product(W, h), product(U, x), product(V, h_prev)
    d_W, from_logits = through_W(d_o)
    d_f = (lambda g: g - h * h * g)(from_logits + d_h_next)
    (d_U, _), (d_V, d_h_prev) = through_U(d_f), through_V(d_f)
    return [d_U, d_V, d_W, d_f.copy(), np.array(d_o)], d_h_prev
