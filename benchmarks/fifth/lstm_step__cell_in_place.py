# exercise: lstm_step
# right: no
# wrong: Scales and adds to c_prev in place, so the caller's cell is changed.
# lines: 13, 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = len(c_prev)
    a = W_x @ x + W_h @ h_prev + b
    i = sigmoid(a[:H])
    f = sigmoid(a[H : 2 * H])
    g = np.tanh(a[2 * H : 3 * H])
    o = sigmoid(a[3 * H :])
    c_prev *= f
    c_prev += i * g
    h = o * np.tanh(c_prev)
    return h, c_prev, (i, f, g, o)
