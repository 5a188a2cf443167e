# exercise: lstm_step_backward
# right: no
# wrong: the gradient that goes on to the cell before uses d_c alone, without the part that came through h
# lines: 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    t = np.tanh(c)
    through_h = d_h * o * (1 - t * t)
    total = d_c + through_h
    parts = []
    for gate, other, d in ((i, g, total), (f, c_prev, total), (g, i, total), (o, t, d_h)):
        slope = 1 - gate * gate if gate is g else gate * (1 - gate)
        parts.append(d * other * slope)
    dz = np.vstack(parts)
    grads = tuple(dz @ a.T for a in (x, h_prev)) + (dz,)
    return grads, params[1].T @ dz, f * d_c
