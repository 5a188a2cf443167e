# exercise: gru_step
# right: no
# wrong: the gates use a formula of their own that overflows at large sums, and the gates come back as update, reset, candidate
# lines: 7, 15
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    logistic = lambda s: np.exp(s) / (1 + np.exp(s))
    H = len(h_prev)
    gi = W_x.dot(x) + b_x
    gh = W_h.dot(h_prev) + b_h
    r = logistic(gi[:H] + gh[:H])
    z = logistic(gi[H:-H] + gh[H:-H])
    n = np.tanh(gi[-H:] + r * gh[-H:])
    h = (1 - z) * n + z * h_prev
    return h, (z, r, n)
