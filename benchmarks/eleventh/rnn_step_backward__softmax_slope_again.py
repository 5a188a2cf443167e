# exercise: rnn_step_backward
# right: no
# wrong: sends d_o once more through the slope o(1-o) that it guesses from the logits before it goes down through W
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    scores = W @ h + b_out
    o = np.exp(scores - scores.max())
    o /= o.sum()
    d_logits = d_o * o * (1 - o)
    d_f = (W.T @ d_logits + d_h_next) * (1 - h**2)
    return (d_f @ x.T, d_f @ h_prev.T, d_logits @ h.T, d_f, d_logits), V.T @ d_f
