# exercise: lstm_step
# right: no
# wrong: the cell is updated in place, so the caller's c_prev is changed
# lines: 11, 12, 13
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    H = W_h.shape[1]
    z = np.dot(W_x, x) + np.dot(W_h, h_prev) + b
    i, f, o = (sigmoid(z[k * H : (k + 1) * H]) for k in (0, 1, 3))
    g = np.tanh(z[2 * H : 3 * H])
    c = c_prev
    c *= f
    c += i * g
    return o * np.tanh(c), c, [i, f, g, o]
