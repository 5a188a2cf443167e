# exercise: rnn_step_backward
# right: no
# wrong: what later steps send is added behind the tanh, and the hidden bias gets the gradient at h instead of the one at f
# lines: 20, 22
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
    dW, db_out = d_o.dot(h.T), d_o
    dh = W.T.dot(d_o)
    df = (1 - h * h) * dh + d_h_next
    dU, dV = (df.dot(v.T) for v in (x, h_prev))
    db_hidden = dh + d_h_next
    return (dU, dV, dW, db_hidden, db_out), V.T.dot(df)
