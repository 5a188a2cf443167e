# exercise: rnn_step_backward
# right: no
# wrong: d_o is taken for the gradient at the probabilities and sent through the softmax's Jacobian once more, although it is already the one at the logits.
# lines: 15
def softmax_column(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params

    # output layer
    probs = softmax_column(W @ h + b_out)
    d_logits = probs * (d_o - np.sum(probs * d_o))
    d_W = d_logits @ h.T
    d_b_out = d_logits.copy()

    # hidden layer
    d_h = W.T @ d_logits + d_h_next
    d_f = (1.0 - h**2) * d_h
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    d_b_hidden = d_f.copy()

    d_h_prev = V.T @ d_f
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
