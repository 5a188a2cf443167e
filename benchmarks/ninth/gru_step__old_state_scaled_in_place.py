# exercise: gru_step
# right: no
# wrong: The old state is multiplied by the update gate in place and then added to, so the caller's h_prev is changed.
# lines: 11, 12, 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    parts_x = np.vsplit(W_x @ x + b_x, 3)
    parts_h = np.vsplit(W_h @ h_prev + b_h, 3)
    gates = [sigmoid(a + b) for a, b in zip(parts_x[:2], parts_h)]
    n = np.tanh(parts_x[2] + gates[0] * parts_h[2])
    h = h_prev
    h *= gates[1]
    h += (1 - gates[1]) * n
    return h, gates + [n]
