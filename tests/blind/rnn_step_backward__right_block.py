# exercise: rnn_step_backward
# right: yes
# wrong: joint gradient of [U V b] as one outer product, split again
# lines:
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
    U, V, W, b_hidden, b_out = params
    C, H = U.shape[1], V.shape[0]
    d_f = tanh_backward(W.T @ d_o + d_h_next, h)
    joint = d_f @ np.concatenate([x, h_prev, np.ones((1, 1))]).T
    d_U, d_V, d_b_hidden = np.split(joint, [C, C + H], axis=1)
    d_W, d_b_out = np.split(d_o @ np.concatenate([h, np.ones((1, 1))]).T, [H], axis=1)
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), (d_f.T @ V).T
