# exercise: lstm_step_backward
# right: no
# wrong: the forget gate gets the gradient times the new cell and not times the one before
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    squashed = np.tanh(c)
    delta = d_c + o * (1 - squashed * squashed) * d_h
    partner = {"i": g, "f": c, "g": i}
    back = {name: delta * other for name, other in partner.items()}
    back["o"] = d_h * squashed
    for name, y in zip("ifgo", gates):
        back[name] = back[name] * ((1 - y * y) if name == "g" else (y - y * y))
    d_sum = np.concatenate([back[name] for name in "ifgo"])
    d_W_x, d_W_h = (np.outer(d_sum, v) for v in (x, h_prev))
    return (d_W_x, d_W_h, d_sum), params[1].T @ d_sum, delta * f
