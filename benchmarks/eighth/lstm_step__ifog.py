# exercise: lstm_step
# right: no
# wrong: cuts the sum in the order input, forget, output, candidate
# lines: 9
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    n = h_prev.shape[0]
    y = W_x @ x + W_h @ h_prev + b
    gate = {name: y[k * n:(k + 1) * n] for k, name in enumerate("ifog")}
    for name in "ifo":
        gate[name] = sigmoid(gate[name])
    gate["g"] = np.tanh(gate["g"])
    c = gate["f"] * c_prev + gate["i"] * gate["g"]
    h = gate["o"] * np.tanh(c)
    return h, c, tuple(gate[name] for name in "ifgo")
