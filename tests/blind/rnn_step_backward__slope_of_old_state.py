# exercise: rnn_step_backward
# right: no
# wrong: the slope of tanh is taken at the state before the step
# lines: 21
import numpy as np


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
    d_h = np.einsum("ch,ci->hi", W, d_o) + d_h_next
    d_f = d_h * (1 - h_prev**2)
    d_U = np.einsum("hi,ci->hc", d_f, x)
    d_V = np.einsum("hi,ki->hk", d_f, h_prev)
    d_W = np.einsum("ci,hi->ch", d_o, h)
    return (d_U, d_V, d_W, d_f, d_o), np.einsum("hk,hi->ki", V, d_f)
