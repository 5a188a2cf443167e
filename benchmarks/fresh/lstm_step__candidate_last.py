# exercise: lstm_step
# right: no
# wrong: takes the candidate for the last block
# lines: 8
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    i, f, o, g = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
