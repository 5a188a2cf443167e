"""Right answer to rnn_step_backward, as a learner would write it. No cases, no mistakes."""

from labkit.exercises.backward.tanh_backward.answer import tanh_backward


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """The gradients of one step, and the gradient that it hands to the step before.

    d_o: gradient at the logits (C, 1). d_h_next: gradient at h that comes from later steps,
    (H, 1). x (C, 1), h_prev (H, 1), h (H, 1): what the step read and made.
    Returns ((d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev).
    """
    U, V, W, b_hidden, b_out = params
    d_W = d_o @ h.T
    d_b_out = d_o
    d_h = W.T @ d_o + d_h_next
    d_f = tanh_backward(d_h, h)
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    d_b_hidden = d_f
    d_h_prev = V.T @ d_f
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
