# exercise: lstm_step
# right: no
# wrong: the candidate is 2 sigmoid(z) - 1, which is tanh of z / 2 and not tanh of z
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    H = h_prev.shape[0]
    s = sigmoid(W_x @ x + W_h @ h_prev + b)
    i = s[:H]
    f = s[H : 2 * H]
    g = 2 * s[2 * H : 3 * H] - 1
    o = s[3 * H :]
    c_new = c_prev * f + i * g
    h_new = np.tanh(c_new) * o
    return h_new, c_new, (i, f, g, o)
