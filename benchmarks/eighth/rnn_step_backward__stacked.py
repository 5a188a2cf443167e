# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    into_hidden = np.hstack([U, V, b_hidden])
    read = np.vstack([x, h_prev, one])

    sent_back = W.T @ d_o + d_h_next
    d_f = np.diagflat(1 - h * h) @ sent_back
    d_U, d_V, d_b_hidden = np.split(d_f @ read.T, [len(x), len(x) + len(h_prev)], axis=1)
    d_W, d_b_out = np.split(d_o @ np.vstack([h, one]).T, [len(h)], axis=1)
    d_h_prev = (into_hidden.T @ d_f)[len(x) : -1]
    return [d_U, d_V, d_W, d_b_hidden, d_b_out], d_h_prev
