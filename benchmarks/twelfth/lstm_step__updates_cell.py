# exercise: lstm_step
# right: no
# wrong: the caller's cell is changed in place
# lines: 11, 12
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    s = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, o = (sigmoid(s[k]) for k in (0, 1, 3))
    g = np.tanh(s[2])
    c = c_prev
    c *= f
    c += i * g
    return o * np.tanh(c), c, (i, f, g, o)
