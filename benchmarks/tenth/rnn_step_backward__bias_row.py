# exercise: rnn_step_backward
# right: no
# wrong: the bias was appended as the last column of W, but its row is cut off at the front, so the gradient at h is shifted by one unit
# lines: 16
def with_one(v):
    return np.vstack([v, [[1.0]]])


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    W_aug = np.hstack([W, b_out])
    in_aug = np.vstack([x, h_prev, [[1.0]]])
    C = x.shape[0]

    d_W_aug = d_o @ with_one(h).T
    d_h = (W_aug.T @ d_o)[1:] + d_h_next
    d_f = d_h * (1 - h**2)
    d_in_aug = d_f @ in_aug.T
    d_h_prev = V.T @ d_f
    grads = (d_in_aug[:, :C], d_in_aug[:, C:-1], d_W_aug[:, :-1], d_in_aug[:, -1:], d_W_aug[:, -1:])
    return grads, d_h_prev
