# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    # sigmoid(z) = (1 + tanh(z / 2)) / 2
    k = np.array([0.5, 0.5, 1.0, 0.5])[:, None, None]
    z = (W_x @ x + W_h @ h_prev + b).reshape(4, -1, 1)
    i, f, g, o = k * np.tanh(k * z) + (1 - k)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
