# exercise: lstm_step
# right: no
# wrong: the cell is clipped to [-1, 1], and the gates come back in the order i, f, o, g
# lines: 12, 13
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    n = len(h_prev)
    pre = W_x @ x + W_h @ h_prev + b
    take = lambda k: pre[n * k : n * k + n]
    i, f, o = sigmoid(take(0)), sigmoid(take(1)), sigmoid(take(3))
    g = np.tanh(take(2))
    c = np.clip(f * c_prev + i * g, -1, 1)
    return o * np.tanh(c), c, (i, f, o, g)
