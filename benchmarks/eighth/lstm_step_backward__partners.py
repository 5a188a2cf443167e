# exercise: lstm_step_backward
# right: no
# wrong: the forget gate gets the gradient times the new cell c instead of the cell before
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    value = dict(i=i, f=f, g=g, o=o)
    delta = d_c + d_h * o / np.cosh(c) ** 2
    partner = dict(i=delta * g, f=delta * c, g=delta * i, o=d_h * np.tanh(c))
    slope = {k: 1 - v**2 if k == "g" else v - v**2 for k, v in value.items()}
    dz = np.concatenate([partner[k] * slope[k] for k in "ifgo"])
    H = len(c)
    d_h_prev = sum(params[1][n * H:(n + 1) * H].T @ dz[n * H:(n + 1) * H] for n in range(4))
    return [np.outer(dz, x), np.outer(dz, h_prev), dz], d_h_prev, delta * f
