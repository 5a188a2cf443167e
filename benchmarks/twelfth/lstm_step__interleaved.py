# exercise: lstm_step
# right: no
# wrong: the sum is cut into four by taking every fourth row and not by blocks
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    a = W_x @ x + W_h @ h_prev + b
    i, f, g, o = a.reshape(-1, 4).T[:, :, None]
    i, f, o = map(sigmoid, (i, f, o))
    g = np.tanh(g)
    c = i * g + f * c_prev
    return np.tanh(c) * o, c, (i, f, g, o)
