# exercise: lstm_step
# right: no
# wrong: the cell is scaled and added to in place, so the caller's c_prev is changed
# lines: 10, 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    z = np.split(W_x.dot(x) + W_h.dot(h_prev) + b, 4)
    gates = [np.tanh(block) if k == 2 else sigmoid(block) for k, block in enumerate(z)]
    cell = c_prev
    cell *= gates[1]
    cell += gates[0] * gates[2]
    return gates[3] * np.tanh(cell), cell, gates
