# exercise: lstm_step
# right: no
# wrong: The new cell is written into c_prev, which changes the caller's array.
# lines: 14, 15
def lstm_step(x, h_prev, c_prev, params):
    Wx, Wh, b, Wo, bo = params
    z = Wx @ x + Wh @ h_prev + b
    H = Wh.shape[1]
    i = sigmoid(z[0:H])
    f = sigmoid(z[H:2*H])
    g = np.tanh(z[2*H:3*H])
    o = sigmoid(z[3*H:])
    c = c_prev
    c *= f
    c += i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
