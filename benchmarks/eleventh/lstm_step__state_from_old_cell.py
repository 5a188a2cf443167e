# exercise: lstm_step
# right: no
# wrong: the state is read out of the cell before the update
# lines: 10
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    i, f, g, o = np.vsplit(W_x @ x + W_h @ h_prev + b, 4)
    i, f, o = sigmoid(np.stack([i, f, o]))
    g = np.tanh(g)
    h, c = o * np.tanh(c_prev), f * c_prev + i * g
    return h, c, (i, f, g, o)
