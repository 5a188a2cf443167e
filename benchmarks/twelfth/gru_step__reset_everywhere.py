# exercise: gru_step
# right: no
# wrong: the reset gate scales the old state in the mixture, too
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.size
    a, p = W_x @ x + b_x, W_h @ h_prev + b_h
    both = sigmoid((a + p)[:2 * H])
    r, z = both[:H], both[H:]
    remembered = r * p[2 * H:]
    n = np.tanh(a[2 * H:] + remembered)
    mix = np.hstack([z, 1 - z]) * np.hstack([r * h_prev, n])
    return mix.sum(axis=1, keepdims=True), (r, z, n)
