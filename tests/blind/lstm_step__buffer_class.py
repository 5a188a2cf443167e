# exercise: lstm_step
# right: no
# wrong: All steps hand back the same arrays, written anew each time.
# lines: 9
_work = {}
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    H = len(h_prev)
    w = _work.setdefault(H, [np.empty((4 * H, 1)), np.empty((H, 1)), np.empty((H, 1))])
    z, c, h = w
    np.matmul(W_x, x, out=z) if x.dtype == float else z.__setitem__(slice(None), W_x @ x)
    z += W_h @ h_prev + b
    z[:2 * H] = sigmoid(z[:2 * H]); z[2 * H:3 * H] = np.tanh(z[2 * H:3 * H]); z[3 * H:] = sigmoid(z[3 * H:])
    i, f, g, o = np.split(z, 4)
    c[:] = f * c_prev + i * g
    h[:] = o * np.tanh(c)
    return h, c, (i, f, g, o)
