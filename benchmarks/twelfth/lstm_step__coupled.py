# exercise: lstm_step
# right: no
# wrong: the old cell is kept with 1 - i and not with the forget gate
# lines: 9
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    pre = np.vsplit(W_x @ x + W_h @ h_prev + b, 4)
    gates = [sigmoid(pre[0]), sigmoid(pre[1]), np.tanh(pre[2]), sigmoid(pre[3])]
    c = c_prev + gates[0] * (gates[2] - c_prev)
    h = gates[3] * np.tanh(c)
    return h, c, gates
