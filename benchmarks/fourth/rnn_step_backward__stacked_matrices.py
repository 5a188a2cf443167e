# exercise: rnn_step_backward
# right: yes

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    hidden = V.shape[0]
    both = np.hstack((V, U))  # one matrix that reads state and input
    read = np.vstack((h_prev, x))

    d_h = W.T @ d_o + d_h_next
    d_f = d_h - d_h * h**2

    d_both = d_f @ read.T
    d_read = both.T @ d_f
    d_V, d_U = d_both[:, :hidden], d_both[:, hidden:]
    return (d_U, d_V, d_o @ h.T, d_f, d_o.copy()), d_read[:hidden]
