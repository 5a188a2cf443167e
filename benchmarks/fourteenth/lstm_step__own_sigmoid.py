# exercise: lstm_step
# right: no
# wrong: The sigmoid is written anew, and its exponential overflows for large negative sums.
# lines: 9
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    z = W_x.dot(x) + W_h.dot(h_prev) + b
    hs = h_prev.shape[0]
    sig = lambda v: 1.0 / (1.0 + np.exp(-v))
    i = sig(z[0:hs])
    f = sig(z[hs : 2 * hs])
    g = np.tanh(z[2 * hs : 3 * hs])
    o = sig(z[3 * hs :])
    c_next = f * c_prev + i * g
    h_next = o * np.tanh(c_next)
    return h_next, c_next, [i, f, g, o]
