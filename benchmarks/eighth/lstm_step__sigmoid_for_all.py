# exercise: lstm_step
# right: no
# wrong: the candidate goes through the sigmoid first and then through the tanh as well
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    pre = W_x @ x + W_h @ h_prev + b
    i, f, g, o = np.split(sigmoid(pre), 4)
    g = np.tanh(g)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
