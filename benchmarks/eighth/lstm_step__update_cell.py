# exercise: lstm_step
# right: no
# wrong: the new cell is written into the caller's c_prev
# lines: 10, 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    i, f, g, o = (W_x @ x + W_h @ h_prev + b).reshape(4, -1, 1)
    i, f, o, g = sigmoid(i), sigmoid(f), sigmoid(o), np.tanh(g)
    c = c_prev
    c *= f
    c += i * g
    return o * np.tanh(c), c, (i, f, g, o)
