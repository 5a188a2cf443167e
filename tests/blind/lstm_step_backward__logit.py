# exercise: lstm_step_backward
# right: no
# wrong: Slopes are made from the sums with exponentials, which is NaN where a gate is exactly 0.
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b = params[:3]
    H = len(c)
    z = W_x @ x + W_h @ h_prev + b
    ds = lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2
    i, f, g, o = gates
    t = np.tanh(c)
    d = d_c + d_h * o * (1 - t ** 2)
    dz = np.vstack([d * g * ds(z[:H]), d * c_prev * ds(z[H:2 * H]), d * i / np.cosh(z[2 * H:3 * H]) ** 2, d_h * t * ds(z[3 * H:])])
    return (dz @ x.T, dz @ h_prev.T, dz), W_h.T @ dz, d * f
