# exercise: lstm_step
# right: no
# wrong: the new cell is written into c_prev, so the caller's cell is changed, and the state is the tanh of the product instead of the product with the tanh
# lines: 11, 13
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    stacked = np.hstack([W_x, W_h]) @ np.vstack([x, h_prev]) + b
    i, f, g, o = np.split(stacked, 4)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = c_prev
    c *= f
    c += i * g
    h = np.tanh(o * c)
    return h, c, (i, f, g, o)
