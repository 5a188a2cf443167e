# exercise: lstm_step_backward
# right: no
# wrong: Multiplies by the state after the step for the gradient of W_h, where the state before it is needed.
# lines: 12
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    (i, f, g, o), squashed = gates, np.tanh(c)
    h = o * squashed
    into_c = d_c + d_h * o * (1 - squashed**2)
    pairs = ((i, into_c * g), (f, into_c * c_prev), (g, into_c * i), (o, d_h * squashed))
    sums = [d * (1 - y**2 if y is g else y * (1 - y)) for y, d in pairs]
    dz = np.vstack(sums)
    return (dz @ x.T, dz @ h.T, dz), params[1].T @ dz, into_c * f
