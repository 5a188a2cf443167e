# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    H = h_prev.shape[0]
    read = np.concatenate((x, h_prev))
    weights = np.hstack((W_x, W_h))

    def block(name):
        rows = slice("ifgo".index(name) * H, ("ifgo".index(name) + 1) * H)
        return weights[rows] @ read + b[rows]

    gates = {name: (np.tanh if name == "g" else sigmoid)(block(name)) for name in "ifgo"}
    c = gates["i"] * gates["g"] + gates["f"] * c_prev
    return gates["o"] * np.tanh(c), c, tuple(gates.values())
