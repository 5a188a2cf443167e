# exercise: lstm_step
# right: no
# wrong: the candidate returned among the gates is the sum before its tanh
# lines: 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    total = W_x @ x + W_h @ h_prev + b
    H = h_prev.shape[0]
    block = {name: total[k * H:(k + 1) * H] for k, name in enumerate("ifgo")}
    on = {name: sigmoid(block[name]) for name in "ifo"}
    c = on["f"] * c_prev + on["i"] * np.tanh(block["g"])
    h = on["o"] * np.tanh(c)
    block.update(on)
    return h, c, tuple(block.values())
