# exercise: rnn_step_backward
# right: no
# wrong: d_o is taken for the gradient at the probabilities and sent back through softmax once more
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    logits = W @ h + b_out
    e = np.exp(logits - logits.max())
    p = e / e.sum()
    d_logits = p * (d_o - np.sum(p * d_o))
    d_h = W.T @ d_logits + d_h_next
    d_f = (1 - h**2) * d_h
    grads = (d_f @ x.T, d_f @ h_prev.T, d_logits @ h.T, d_f, d_logits)
    return grads, V.T @ d_f
