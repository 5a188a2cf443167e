# exercise: lstm_step
# right: no
# wrong: The sigmoid is computed as exp(z) / (1 + exp(z)), which overflows for large sums: a warning, and NaN from inf / inf.
# lines: 8, 9
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    z = W_x @ x + W_h @ h_prev + b
    e = np.exp(z)
    both = e / (1 + e)
    i, f, _, o = both.reshape(4, -1, 1)
    g = np.tanh(z.reshape(4, -1, 1)[2])
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
