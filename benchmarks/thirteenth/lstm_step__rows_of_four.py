# exercise: lstm_step
# right: no
# wrong: the 4H sums are cut as H rows of four, as if the gates of a unit lay together, instead of four blocks of H rows
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    z = W_x @ x + W_h @ h_prev + b
    i, f, g, o = z.reshape(-1, 4).T[:, :, None]
    i, f, o = map(sigmoid, (i, f, o))
    g = np.tanh(g)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
