# exercise: rnn_step_backward
# right: no
# wrong: takes d_o for the gradient at the probabilities and sends it back through the softmax once more before using it
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    z = W @ h + b_out
    p = np.exp(z - z.max())
    p = p / p.sum()
    d_z = p * (d_o - (p * d_o).sum())
    d_W = np.outer(d_z, h)
    d_h = W.T @ d_z + d_h_next
    d_f = d_h * (1 - h * h)
    d_U, d_V = np.outer(d_f, x), np.outer(d_f, h_prev)
    return [d_U, d_V, d_W, d_f, d_z], V.T @ d_f
