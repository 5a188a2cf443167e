# exercise: lstm_step
# right: no
# wrong: the rows are read as four for each unit instead of four blocks of H
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    H = len(h_prev)
    z = (W_x.dot(x) + W_h.dot(h_prev) + b).reshape(H, 4)
    i, f, g, o = (z[:, [k]] for k in range(4))
    gates = [sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)]
    c = gates[1] * c_prev + gates[0] * gates[2]
    h = gates[3] * np.tanh(c)
    return h, c, gates
