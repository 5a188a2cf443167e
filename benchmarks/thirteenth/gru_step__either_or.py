# exercise: gru_step
# right: no
# wrong: the update gate is taken for a switch, so each unit keeps its old state or takes the candidate instead of a mixture of both
# lines: 12
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    a = W_x @ x + b_x
    p = W_h @ h_prev + b_h
    r, z = np.vsplit(sigmoid(a[: 2 * H] + p[: 2 * H]), 2)
    n = np.tanh(a[2 * H :] + r * p[2 * H :])
    h = np.where(z > 0.5, h_prev, n)
    return h, (r, z, n)
