# exercise: lstm_step
# right: no
# wrong: the new part is let in by 1 - f and not by the input gate, as in an LSTM with coupled gates
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    z = W_x @ x + W_h @ h_prev + b
    H = len(h_prev)
    i, f, o = (sigmoid(z[k * H : (k + 1) * H]) for k in (0, 1, 3))
    g = np.tanh(z[2 * H : 3 * H])
    c = f * c_prev + (1 - f) * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
