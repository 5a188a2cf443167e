# exercise: lstm_step
# right: no
# wrong: the candidate goes through a sigmoid
# lines: 9
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = len(h_prev)
    a = sigmoid(W_x @ x + W_h @ h_prev + b)
    i, f, g, o = a[:H], a[H:2 * H], a[2 * H:3 * H], a[3 * H:]
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
