# exercise: lstm_step
# right: no
# wrong: The input gate is one minus the forget gate instead of a gate of its own.
# lines: 10
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    H = len(h_prev)
    block = lambda k: (W_x @ x + W_h @ h_prev + b)[k * H : (k + 1) * H]
    f = sigmoid(block(1))
    i = 1 - f
    g = np.tanh(block(2))
    o = sigmoid(block(3))
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
