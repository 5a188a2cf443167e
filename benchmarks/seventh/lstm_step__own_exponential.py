# exercise: lstm_step
# right: no
# wrong: a sigmoid of its own overflows for large negative sums, and the gates are returned with f before i
# lines: 14, 22
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    n = h_prev.shape[0]

    def gate(k, fn):
        rows = slice(k * n, (k + 1) * n)
        return fn(W_x[rows] @ x + W_h[rows] @ h_prev + b[rows])

    def logistic(a):
        return 1.0 / (1.0 + np.exp(-a))

    f_t = gate(1, logistic)
    i_t = gate(0, logistic)
    g_t = gate(2, np.tanh)
    o_t = gate(3, logistic)
    c_t = f_t * c_prev + i_t * g_t
    h_t = o_t * np.tanh(c_t)
    return h_t, c_t, (f_t, i_t, g_t, o_t)
