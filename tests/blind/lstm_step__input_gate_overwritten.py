# exercise: lstm_step
# right: no
# wrong: The product of input gate and candidate is written into the array of the input gate, so the gates that are returned hold i times g in place of i.
# name: input-gate-holds-a-product
# lines: 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = len(h_prev)
    z = W_x @ x + W_h @ h_prev + b
    i = sigmoid(z[:H])
    f = sigmoid(z[H : 2 * H])
    g = np.tanh(z[2 * H : 3 * H])
    o = sigmoid(z[3 * H :])
    i *= g
    c = f * c_prev + i
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
