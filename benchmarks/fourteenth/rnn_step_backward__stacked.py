# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    C, H = len(x), len(h)
    d_f = (W.T @ d_o + d_h_next) * (1 - h) * (1 + h)
    read = np.concatenate([x, h_prev, [[1.0]]])
    d_U, d_V, d_b_hidden = np.split(np.outer(d_f, read), [C, C + H], axis=1)
    written = np.concatenate([h, [[1.0]]])
    d_W, d_b_out = np.split(np.outer(d_o, written), [H], axis=1)
    return [d_U, d_V, d_W, d_b_hidden, d_b_out], np.tensordot(V, d_f, axes=(0, 0))
