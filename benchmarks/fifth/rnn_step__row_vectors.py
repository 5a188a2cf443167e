# exercise: rnn_step
# right: no
# wrong: Uses the transpose of V in its row form, and gives logits without softmax.
# lines: 8, 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    x_row, h_row = x.T, h_prev.T
    h = np.tanh(x_row @ U.T + h_row @ V + b_hidden.T)
    o = h @ W.T + b_out.T
    return h.T, o.T
