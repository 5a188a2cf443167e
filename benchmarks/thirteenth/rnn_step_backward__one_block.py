# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    C, H = len(x), len(h)

    at_h = np.concatenate([W, np.eye(H)]).T @ np.concatenate([d_o, d_h_next])
    at_f = at_h * (1 - h) * (1 + h)

    hidden_block = at_f @ np.vstack([x, h_prev, [[1.0]]]).T
    output_block = d_o @ np.vstack([h, [[1.0]]]).T
    d_U, d_V, d_b_hidden = np.split(hidden_block, [C, C + H], axis=1)
    d_W, d_b_out = np.split(output_block, [H], axis=1)
    return [d_U, d_V, d_W, d_b_hidden, d_b_out], V.T @ at_f
