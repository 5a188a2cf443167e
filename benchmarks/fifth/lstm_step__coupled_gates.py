# exercise: lstm_step
# right: no
# wrong: Lets in 1 - f of the candidate instead of i, as in a GRU.
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    H = h_prev.shape[0]
    s = W_x.dot(x) + W_h.dot(h_prev) + b
    squash = dict(i=sigmoid, f=sigmoid, g=np.tanh, o=sigmoid)
    n = {name: fn(s[k * H : k * H + H]) for k, (name, fn) in enumerate(squash.items())}
    c = n["g"] + n["f"] * (c_prev - n["g"])
    return n["o"] * np.tanh(c), c, tuple(n.values())
