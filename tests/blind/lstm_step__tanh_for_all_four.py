# exercise: lstm_step
# right: no
# wrong: one tanh squashes all four blocks, and three are then moved to (0, 1) as if tanh(a) were tanh(a / 2)
# lines: 10
# name: gates-too-steep
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    squashed = np.tanh(W_x @ x + W_h @ h_prev + b)
    i, f, g, o = squashed.reshape(4, -1, 1)
    i, f, o = (0.5 + 0.5 * part for part in (i, f, o))
    c = c_prev * f + g * i
    return np.tanh(c) * o, c, [i, f, g, o]
