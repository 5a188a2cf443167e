# exercise: lstm_step_backward
# right: no
# wrong: two faults: the blocks are stacked in the alphabet's order f, g, i, o, and the slope behind the cell is taken from h = o tanh(c) instead of tanh(c)
# lines: 8, 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    y = dict(zip("ifgo", gates))
    h = y["o"] * np.tanh(c)
    delta = d_c + d_h * y["o"] * (1 - h**2)
    arrives = {
        "i": delta * y["g"],
        "f": delta * c_prev,
        "g": delta * y["i"],
        "o": d_h * np.tanh(c),
    }
    slope = {k: 1 - v**2 if k == "g" else v * (1 - v) for k, v in y.items()}
    d_z = np.concatenate([arrives[k] * slope[k] for k in sorted(y)])
    return (d_z @ x.T, d_z @ h_prev.T, d_z), params[1].T @ d_z, delta * y["f"]
