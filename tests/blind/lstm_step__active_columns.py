# exercise: lstm_step
# right: no
# wrong: the columns of W_x where x is not zero are added without x's values: right for one-hot, wrong for any other x
# name: input-is-zero-or-one
# lines: 9
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    active = np.flatnonzero(x)
    z = W_x[:, active].sum(axis=1, keepdims=True)
    z = z + W_h @ h_prev + b
    zi, zf, zg, zo = np.split(z, 4)
    gates = {"i": sigmoid(zi), "f": sigmoid(zf), "g": np.tanh(zg), "o": sigmoid(zo)}
    c = gates["f"] * c_prev + gates["i"] * gates["g"]
    h = gates["o"] * np.tanh(c)
    return h, c, tuple(gates.values())
