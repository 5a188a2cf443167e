# exercise: rnn_step_backward
# right: no
# wrong: d_V is taken with the state after the step
# lines: 26
# needs: tanh_backward
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
    U, V, W, _, _ = params

    def outer(gradient, column):
        return np.outer(gradient, column)

    d_f = tanh_backward(d_h_next + W.T @ d_o, h)
    d_U, d_V, d_W = outer(d_f, x), outer(d_f, h), outer(d_o, h)
    return (d_U, d_V, d_W, 1.0 * d_f, 1.0 * d_o), V.T @ d_f
