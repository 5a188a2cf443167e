# exercise: gru_step
# right: no
# wrong: takes the first block for the update gate, and exp overflows with a warning for sums of -1000
# lines: 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    from_x, from_h = W_x @ x + b_x, W_h @ h_prev + b_h
    z, r = np.split(1 / (1 + np.exp(-(from_x + from_h)[: 2 * H])), 2)
    n = np.tanh(from_x[2 * H :] + r * from_h[2 * H :])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
