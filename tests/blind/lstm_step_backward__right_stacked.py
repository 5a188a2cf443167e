# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    G = np.stack([np.asarray(v) for v in gates])
    slope = G * (1 - G)
    slope[2] = 1 - G[2] ** 2
    t = np.tanh(c)
    delta = d_c + d_h * G[3] * (1 - np.square(t))
    up = np.stack([delta * G[2], delta * c_prev, delta * G[0], d_h * t])
    a = (up * slope).reshape(-1, 1)
    return [np.outer(a, x), np.outer(a, h_prev), a], np.einsum("ij,ik->jk", params[1], a), np.multiply(delta, G[1])
