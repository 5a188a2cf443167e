# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    top = np.vstack([h, [[1.0]]])
    bottom = np.vstack([x, h_prev, [[1.0]]])

    d_out = np.kron(d_o, top.T)
    d_W, d_b_out = d_out[:, :H], d_out[:, H:]

    d_f = (np.eye(H) - np.diag((h * h)[:, 0])) @ np.vstack([W, np.eye(H)]).T @ np.vstack([d_o, d_h_next])
    d_in = np.kron(d_f, bottom.T)
    d_U, d_V, d_b_hidden = np.split(d_in, [C, C + H], axis=1)

    _, d_h_prev = np.split(np.hstack([U, V]).T @ d_f, [C])
    return [d_U, d_V, d_W, d_b_hidden, d_b_out], d_h_prev
