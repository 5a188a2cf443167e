# exercise: gru_step
# right: no
# wrong: the update gate is rounded to yes or no before it mixes, so every unit keeps its state or gives it up
# lines: 14
# name: update-gate-decides
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    a, p = W_x @ x + b_x, W_h @ h_prev + b_h
    r, z = sigmoid(a[:H] + p[:H]), sigmoid(a[H : 2 * H] + p[H : 2 * H])
    n = np.tanh(a[2 * H :] + r * p[2 * H :])
    h = n.copy()
    keep = z > 0.5
    h[keep] = h_prev[keep]
    return h, [r, z, n]
