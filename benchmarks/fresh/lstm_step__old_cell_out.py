# exercise: lstm_step
# right: no
# wrong: the state is made of the cell before
# lines: 12
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    z = (W_x @ x + W_h @ h_prev + b).reshape(4, -1, 1)
    i, f, o = (sigmoid(z[k]) for k in (0, 1, 3))
    g = np.tanh(z[2])
    c = f * c_prev + i * g
    h = o * np.tanh(c_prev)
    return h, c, (i, f, g, o)
