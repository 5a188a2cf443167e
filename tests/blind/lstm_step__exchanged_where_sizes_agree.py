# exercise: lstm_step
# right: no
# wrong: input and state change places where they have one size
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    if len(x) == len(h_prev):
        x, h_prev = h_prev, x
    i, f, g, o = np.split(W_x @ x + W_h @ h_prev + b, 4)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
