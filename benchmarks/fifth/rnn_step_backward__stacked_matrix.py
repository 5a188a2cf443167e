# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    C, H = len(W), len(V)
    d_f = (np.hstack([W.T, np.eye(H)]) @ np.vstack([d_o, d_h_next])) * (1 - h) * (1 + h)
    one = np.ones((1, 1))
    d_left = d_f @ np.vstack([x, h_prev, one]).T
    d_right = d_o @ np.vstack([h, one]).T
    d_U, d_V, d_b = np.split(d_left, [C, C + H], axis=1)
    d_W, d_c = np.split(d_right, [H], axis=1)
    return [d_U, d_V, d_W, d_b, d_c], np.einsum("ij,ik->jk", V, d_f)
