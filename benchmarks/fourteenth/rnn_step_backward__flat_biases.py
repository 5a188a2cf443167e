# exercise: rnn_step_backward
# right: no
# wrong: the gradients of the biases are summed over axis 1 as for a batch and come out flat, (H,) and (C,)
# lines: 6
def linear_backward(grad, inp):
    return grad @ inp.T, grad.sum(axis=1)


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    d_W, d_b_out = linear_backward(d_o, h)
    d_f = tanh_backward(W.T @ d_o + d_h_next, h)
    d_U, d_b_hidden = linear_backward(d_f, x)
    d_V, _ = linear_backward(d_f, h_prev)
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), V.T @ d_f
