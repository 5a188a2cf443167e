# exercise: lstm_step
# right: no
# wrong: the output gate lets the cell out without tanh
# lines: 11
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    return o * c, c, (i, f, g, o)
