# exercise: gru_step
# right: no
# wrong: the blocks are read in the order update, reset, candidate
# lines: 7
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    names = ("z", "r", "n")
    xs = dict(zip(names, np.split(W_x @ x + b_x, 3)))
    hs = dict(zip(names, np.split(W_h @ h_prev + b_h, 3)))
    g = {k: sigmoid(xs[k] + hs[k]) for k in "rz"}
    g["n"] = np.tanh(xs["n"] + g["r"] * hs["n"])
    h = g["z"] * h_prev + (1 - g["z"]) * g["n"]
    return h, tuple(g[k] for k in "rzn")
