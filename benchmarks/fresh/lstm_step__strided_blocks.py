# exercise: lstm_step
# right: no
# wrong: takes every fourth row in place of blocks of H rows
# lines: 9
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    s = W_x @ x + W_h @ h_prev + b
    i, f, g, o = s[0::4], s[1::4], s[2::4], s[3::4]
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
