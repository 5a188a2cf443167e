# exercise: lstm_step
# right: no
# wrong: the four gates are cut out as every fourth row, not as four blocks
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    total = W_x.dot(x) + W_h.dot(h_prev) + b
    raw = {name: total[k::4] for k, name in enumerate("ifgo")}
    act = {k: np.tanh(v) if k == "g" else sigmoid(v) for k, v in raw.items()}
    c = act["i"] * act["g"] + act["f"] * c_prev
    return act["o"] * np.tanh(c), c, tuple(act.values())
