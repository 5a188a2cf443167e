# exercise: lstm_step
# right: no
# wrong: the cell of the caller is updated in place; and the tanh around the cell is missing
# lines: 16, 17, 18
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    pre = W_x @ x
    pre += W_h @ h_prev
    pre += b
    i = sigmoid(pre[:H])
    f = sigmoid(pre[H : 2 * H])
    g = np.tanh(pre[2 * H : 3 * H])
    o = sigmoid(pre[3 * H :])
    c = c_prev
    c *= f
    c += i * g
    return o * c, c, (i, f, g, o)
