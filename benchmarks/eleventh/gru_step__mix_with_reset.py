# exercise: gru_step
# right: no
# wrong: old state and candidate are mixed with the reset gate in place of the update gate
# lines: 12
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    gx = dict(zip("rzn", np.split(W_x.dot(x) + b_x, 3)))
    gh = dict(zip("rzn", np.split(W_h.dot(h_prev) + b_h, 3)))
    out = {k: sigmoid(gx[k] + gh[k]) for k in "rz"}
    out["n"] = np.tanh(gx["n"] + out["r"] * gh["n"])
    mix = np.hstack([h_prev, out["n"]])
    share = np.hstack([out["r"], 1 - out["r"]])
    return (mix * share).sum(axis=1, keepdims=True), tuple(out.values())
