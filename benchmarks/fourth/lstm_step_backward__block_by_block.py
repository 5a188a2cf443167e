# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    def through_sigmoid(d_y, y):
        return d_y * (y - y**2)

    def through_tanh(d_y, y):
        return d_y - d_y * y**2

    i, f, g, o = gates
    squashed = np.tanh(c)
    d_cell = through_tanh(d_h * o, squashed) + d_c
    d_blocks = [
        through_sigmoid(d_cell * g, i),
        through_sigmoid(d_cell * c_prev, f),
        through_tanh(d_cell * i, g),
        through_sigmoid(d_h * squashed, o),
    ]
    per_block = zip(np.split(params[1], 4), d_blocks)
    d_h_prev = sum(np.einsum("ij,ik->jk", weights, d) for weights, d in per_block)
    d_W_x = np.concatenate([np.outer(d, x) for d in d_blocks])
    d_W_h = np.concatenate([np.outer(d, h_prev) for d in d_blocks])
    return [d_W_x, d_W_h, np.concatenate(d_blocks)], d_h_prev, f * d_cell
