# exercise: lstm_step
# right: no
# wrong: The candidate is let in with 1 - f, as in a GRU, instead of with the input gate.
# lines: 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params

    def affine(k):
        rows = slice(k * h_prev.shape[0], (k + 1) * h_prev.shape[0])
        return W_x[rows] @ x + W_h[rows] @ h_prev + b[rows]

    i, f, o = sigmoid(affine(0)), sigmoid(affine(1)), sigmoid(affine(3))
    g = np.tanh(affine(2))
    c = g + f * (c_prev - g)
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
