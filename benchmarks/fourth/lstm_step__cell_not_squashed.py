# exercise: lstm_step
# right: no
# wrong: the cell goes out without tanh
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, o = sigmoid(i), sigmoid(f), sigmoid(o)
    g = np.tanh(g)
    c = f * c_prev + i * g
    h = o * c
    return h, c, (i, f, g, o)
