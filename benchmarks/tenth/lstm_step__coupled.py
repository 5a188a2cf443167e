# exercise: lstm_step
# right: no
# wrong: the candidate is let in by 1 - f instead of by the input gate
# lines: 10
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    blocks = np.vsplit(W_x @ x + W_h @ h_prev + b, 4)
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    i, f, g, o = (fn(block) for fn, block in zip(squash, blocks))
    c = g + f * (c_prev - g)
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
