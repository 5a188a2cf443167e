# exercise: rnn_step_backward
# right: no
# wrong: goes back through V itself, V @ d_f, not its transpose (d_h_prev)
import numpy as np


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    d_h = W.T.dot(d_o) + d_h_next
    grads[4][:] = d_o
    grads[3][:] = d_h * (1 - h * h)
    grads[2] += d_o * h.T
    grads[1] += grads[3] * h_prev.T
    grads[0] += grads[3] * x.T
    return grads, V.dot(grads[3])
