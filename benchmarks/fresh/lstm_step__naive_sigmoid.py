# exercise: lstm_step
# right: no
# wrong: a sigmoid of its own that overflows
# lines: 7
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    logistic = lambda z: 1 / (1 + np.exp(-z))
    i, f, g, o = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, g, o = logistic(i), logistic(f), np.tanh(g), logistic(o)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
