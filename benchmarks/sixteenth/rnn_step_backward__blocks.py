# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    d_f = (1 - h) * (1 + h) * (np.vstack([W, np.eye(len(h))]).T @ np.vstack([d_o, d_h_next]))
    below = d_f @ np.vstack([x, h_prev, one]).T
    above = d_o @ np.vstack([h, one]).T
    d_U, d_V, d_b = np.split(below, [len(x), len(x) + len(h)], axis=1)
    return (d_U, d_V, above[:, :-1], d_b, above[:, -1:]), V.T @ d_f
