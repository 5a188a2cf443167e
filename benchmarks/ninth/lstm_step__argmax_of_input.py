# exercise: lstm_step
# right: no
# wrong: The input is read as one-hot by its largest entry, although it may be any column.
# lines: 7, 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    token = int(np.argmax(x))
    pre = W_x[:, [token]] + W_h @ h_prev + b
    a, bb, cc, d = np.split(pre, 4)
    i, f, g, o = sigmoid(a), sigmoid(bb), np.tanh(cc), sigmoid(d)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
