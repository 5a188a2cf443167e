# exercise: lstm_step_backward
# right: no
# wrong: The gradient at h_prev is overwritten in the loop, so only the output gate's part is left.
# lines: 19
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    H = h_prev.shape[0]
    i, f, g, o = gates
    tc = np.tanh(c)
    total = d_c + d_h * o * (1 - tc**2)
    arriving = [total * g, total * c_prev, total * i, d_h * tc]
    d_W_x, d_W_h, d_b = np.zeros(W_x.shape), np.zeros(W_h.shape), np.zeros(b.shape)
    for k, (y, d) in enumerate(zip(gates, arriving)):
        rows = slice(k * H, (k + 1) * H)
        d_sum = d * (1 - y**2 if k == 2 else y * (1 - y))
        d_W_x[rows] = d_sum * x.T
        d_W_h[rows] = d_sum * h_prev.T
        d_b[rows] = d_sum
        d_h_prev = W_h[rows].T @ d_sum
    return (d_W_x, d_W_h, d_b), d_h_prev, total * f
