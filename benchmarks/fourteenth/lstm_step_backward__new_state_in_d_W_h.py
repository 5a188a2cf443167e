# exercise: lstm_step_backward
# right: no
# wrong: The gradient of W_h is made with the state after the step and not with the one before it.
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tc = np.tanh(c)
    h = o * tc
    do = d_h * tc
    dc = d_c + d_h * o * (1 - tc**2)
    di, df, dg = dc * g, dc * c_prev, dc * i
    da = np.vstack([di * i * (1 - i), df * f * (1 - f), dg * (1 - g**2), do * o * (1 - o)])
    return (da.dot(x.T), da.dot(h.T), da), W_h.T.dot(da), f * dc
