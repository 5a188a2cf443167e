# exercise: lstm_step
# right: no
# wrong: the sigmoids are made of one tanh for all, as (1 + tanh z) / 2, where z should be halved first
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    H = h_prev.shape[0]
    t = np.tanh(W_x @ x + W_h @ h_prev + b)
    scale = np.repeat([0.5, 0.5, 1.0, 0.5], H)[:, None]
    shift = np.repeat([0.5, 0.5, 0.0, 0.5], H)[:, None]
    i, f, g, o = np.array_split(scale * t + shift, 4)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
