# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    C, H = x.shape[0], h.shape[0]
    roads = np.concatenate([W, np.eye(H)]).T @ np.concatenate([d_o, d_h_next])
    d_f = roads - h * h * roads
    one = np.ones((1, 1))
    inner = d_f @ np.concatenate([x, h_prev, one]).T
    outer = d_o @ np.concatenate([h, one]).T
    d_U, d_V, d_b = np.split(inner, [C, C + H], axis=1)
    d_W, d_c = np.split(outer, [H], axis=1)
    return (d_U, d_V, d_W, d_b, d_c), (d_f.T @ V).T
