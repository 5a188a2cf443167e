# exercise: lstm_step_backward
# right: no
# wrong: Two faults: the forget gate gets the gradient times the new cell instead of the cell before, and only d_c goes back to the cell before, without what comes through h.
# lines: 11, 17
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, _, _, _ = params
    i, f, g, o = gates
    th = np.tanh(c)

    delta = d_h * o * (1 - th * th) + d_c
    through = {"i": g, "f": c, "g": i}
    slopes = {"i": i * (1 - i), "f": f * (1 - f), "g": 1 - g * g}
    parts = [delta * through[k] * slopes[k] for k in "ifg"]
    parts.append(d_h * th * o * (1 - o))
    dz = np.vstack(parts)

    d_c_prev = d_c * f
    return (dz.dot(x.T), dz.dot(h_prev.T), dz), W_h.T.dot(dz), d_c_prev
