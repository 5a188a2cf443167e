# exercise: rnn_step_backward
# right: no
# wrong: The five gradients are cut off at -5 and 5, so large ones come out too small.
# lines: 16
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    Wxh, Whh, Why, bh, by = params
    dWhy = np.dot(d_o, h.T)
    dby = np.copy(d_o)
    dh = np.dot(Why.T, d_o) + d_h_next
    dhraw = (1 - h * h) * dh
    dbh = np.copy(dhraw)
    dWxh = np.dot(dhraw, x.T)
    dWhh = np.dot(dhraw, h_prev.T)
    dhnext = np.dot(Whh.T, dhraw)
    for dparam in [dWxh, dWhh, dWhy, dbh, dby]:
        np.clip(dparam, -5, 5, out=dparam)
    return (dWxh, dWhh, dWhy, dbh, dby), dhnext
