# exercise: lstm_step_backward
# right: no
# wrong: Only the three gates hand a gradient to h_prev; the candidate is left out.
# lines: 24
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    H = len(c)
    s = np.tanh(c)
    delta = d_c + d_h * o * (1 - s * s)
    into = {
        "i": delta * g * i * (1 - i),
        "f": delta * c_prev * f * (1 - f),
        "g": delta * i * (1 - g * g),
        "o": d_h * s * o * (1 - o),
    }
    rows = {name: slice(k * H, (k + 1) * H) for k, name in enumerate("ifgo")}
    d_W_x = np.zeros(params[0].shape)
    d_W_h = np.zeros(params[1].shape)
    d_b = np.zeros(params[2].shape)
    for name, d in into.items():
        d_W_x[rows[name]] = d * x.T
        d_W_h[rows[name]] = d * h_prev.T
        d_b[rows[name]] = d
    d_h_prev = sum(params[1][rows[gate]].T @ into[gate] for gate in ("i", "f", "o"))
    return [d_W_x, d_W_h, d_b], d_h_prev, delta * f
