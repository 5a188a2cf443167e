# exercise: lstm_step
# right: no
# wrong: The output gate is inside the tanh: tanh(o c) in place of o tanh(c).
# lines: 12
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    z = W_x @ x + W_h @ h_prev + b
    i, f, g, o = np.split(z, 4)
    i, f, o = map(sigmoid, (i, f, o))
    g = np.tanh(g)
    c = np.add(np.multiply(f, c_prev), np.multiply(i, g))
    h = np.tanh(np.multiply(o, c))
    return h, c, [i, f, g, o]
