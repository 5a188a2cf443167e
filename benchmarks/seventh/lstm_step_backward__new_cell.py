# exercise: lstm_step_backward
# right: no
# wrong: the forget gate's gradient is taken with the new cell instead of the one before
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    names = dict(zip("ifgo", gates))
    squashed = np.tanh(c)
    total = d_c + d_h * names["o"] * (1 - squashed**2)
    partner = {"i": names["g"], "f": c, "g": names["i"]}
    d = {k: total * partner[k] for k in partner}
    d["o"] = d_h * squashed
    for k in "ifo":
        d[k] = d[k] * names[k] * (1 - names[k])
    d["g"] = d["g"] * (1 - names["g"] ** 2)
    stack = np.vstack([d[k] for k in "ifgo"])
    return [stack * x.T, stack * h_prev.T, stack], params[1].T @ stack, total * names["f"]
