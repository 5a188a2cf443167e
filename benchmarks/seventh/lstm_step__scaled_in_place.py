# exercise: lstm_step
# right: no
# wrong: the new cell is made in the memory of c_prev, so the caller's cell is overwritten
# lines: 11, 12
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, o = map(sigmoid, (i, f, o))
    g = np.tanh(g)
    c = c_prev
    c *= f
    c += i * g
    return o * np.tanh(c), c, (i, f, g, o)
