# exercise: lstm_step
# right: no
# wrong: only the column of W_x at the largest entry of x is read, which is right for one-hot input alone
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    token = int(np.argmax(x))
    total = W_x[:, [token]] + W_h @ h_prev + b
    gates = []
    for k, block in enumerate(np.vsplit(total, 4)):
        gates.append(np.tanh(block) if k == 2 else sigmoid(block))
    c = gates[1] * c_prev + gates[0] * gates[2]
    h = gates[3] * np.tanh(c)
    return h, c, gates
