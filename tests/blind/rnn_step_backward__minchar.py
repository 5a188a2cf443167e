# exercise: rnn_step_backward
# right: no
# wrong: Every gradient is cut to the range -5 to 5 entry by entry, which nobody asked for.
# lines: 16
# name: entries-clipped-at-five
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    Wxh, Whh, Why, bh, by = params
    dy = d_o
    dWhy = np.dot(dy, h.T)
    dby = np.copy(dy)
    dh = np.dot(Why.T, dy) + d_h_next
    dhraw = (1 - h * h) * dh
    dbh = np.copy(dhraw)
    dWxh = np.dot(dhraw, x.T)
    dWhh = np.dot(dhraw, h_prev.T)
    for dparam in [dWxh, dWhh, dWhy, dbh, dby]:
        np.clip(dparam, -5, 5, out=dparam)
    return (dWxh, dWhh, dWhy, dbh, dby), np.dot(Whh.T, dhraw)
