# exercise: lstm_step
# right: no
# wrong: the candidate is a stretched sigmoid whose argument is not doubled, so it is tanh of half
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    s = sigmoid(W_x @ x + W_h @ h_prev + b)
    block = lambda k: s[k * H : (k + 1) * H]
    i, f, o = block(0), block(1), block(3)
    g = 2 * block(2) - 1
    c = f * c_prev + i * g
    return np.tanh(c) * o, c, (i, f, g, o)
