# exercise: rnn_step_backward
# right: no
# wrong: the gradient at the logits is taken for one at the probabilities and sent through the softmax once more
# lines: 14
def softmax_backward(d_p, p):
    return p * (d_p - (d_p * p).sum())


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    z = W @ h + b_out
    p = np.exp(z - z.max())
    p /= p.sum()
    d_z = softmax_backward(d_o, p)
    d_h = W.T @ d_z + d_h_next
    d_f = d_h * (1 - h**2)
    grads = (d_f @ x.T, d_f @ h_prev.T, d_z @ h.T, d_f, d_z)
    return grads, V.T @ d_f
