# exercise: lstm_step
# right: no
# wrong: The blocks are read in the order input, forget, output, candidate, and the state is made without the tanh of the cell.
# lines: 10, 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    n = h_prev.shape[0]
    a = W_x.dot(x) + W_h.dot(h_prev) + b
    gate = {}
    for k, name in enumerate("ifog"):
        part = a[k * n : (k + 1) * n]
        gate[name] = np.tanh(part) if name == "g" else sigmoid(part)
    c = gate["f"] * c_prev + gate["i"] * gate["g"]
    h = gate["o"] * c
    return h, c, tuple(gate[name] for name in "ifgo")
