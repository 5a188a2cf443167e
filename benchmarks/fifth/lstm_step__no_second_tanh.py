# exercise: lstm_step
# right: no
# wrong: The cell leaves through the output gate without its tanh, and the gates come back in the order i, f, o, g.
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    pre = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, o = [sigmoid(pre[k]) for k in (0, 1, 3)]
    g = np.tanh(pre[2])
    c = f * c_prev + i * g
    return o * c, c, (i, f, o, g)
