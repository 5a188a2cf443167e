# exercise: lstm_step
# right: no
# wrong: The sum is made flat while c_prev stays a column, so their product is a square matrix.
# lines: 7, 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    z = (W_x @ x + W_h @ h_prev + b).ravel()
    i, f, g, o = z.reshape(4, -1)
    i, f, o = map(sigmoid, (i, f, o))
    g = np.tanh(g)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
