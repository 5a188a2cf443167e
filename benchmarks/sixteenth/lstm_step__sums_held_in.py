# exercise: lstm_step
# right: no
# wrong: sums beyond 8 are set to 8 before they are squashed, so that a gate never closes or opens all the way
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    n = len(h_prev)
    total = np.clip(W_x @ x + W_h @ h_prev + b, -8, 8)
    opened = 1 / (1 + np.exp(-total))
    i, f, o = opened[:n], opened[n : 2 * n], opened[3 * n :]
    g = np.tanh(total[2 * n : 3 * n])
    c = i * g + f * c_prev
    return np.tanh(c) * o, c, (i, f, g, o)
