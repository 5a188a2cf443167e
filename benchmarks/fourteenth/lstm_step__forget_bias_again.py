# exercise: lstm_step
# right: no
# wrong: One is added to the forget gate's sum at every step, besides the bias that is in b already.
# lines: 8
def lstm_step(x, h_prev, c_prev, params, forget_bias=1.0):
    W_x, W_h, b, _, _ = params
    i, j, f, o = (np.split(W_x @ x + W_h @ h_prev + b, 4)[k] for k in (0, 2, 1, 3))
    f = sigmoid(f + forget_bias)
    i, j, o = sigmoid(i), np.tanh(j), sigmoid(o)
    c = c_prev * f + i * j
    h = np.tanh(c) * o
    return h, c, (i, f, j, o)
