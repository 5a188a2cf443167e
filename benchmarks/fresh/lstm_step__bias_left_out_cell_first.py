# exercise: lstm_step
# right: no
# wrong: bias forgotten, and the cell is returned before the state
# lines: 8, 11
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = np.split(W_x @ x + W_h @ h_prev, 4)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    return c, o * np.tanh(c), (i, f, g, o)
