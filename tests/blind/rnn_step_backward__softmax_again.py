# exercise: rnn_step_backward
# right: no
# wrong: takes d_o for the gradient at the probabilities and sends it back through the softmax first
# name: softmax-passed-again
# lines: 12

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    # back through the softmax of this step
    z = W @ h + b_out
    o = np.exp(z - z.max()) / np.sum(np.exp(z - z.max()))
    d_z = o * (d_o - np.sum(o * d_o))
    d_h = W.T @ d_z + d_h_next
    d_f = d_h * (1 - h**2)
    grads = (d_f @ x.T, d_f @ h_prev.T, d_z @ h.T, d_f, d_z)
    return grads, V.T @ d_f
