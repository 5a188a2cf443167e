# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    half = np.array([0.5, 0.5, 1.0, 0.5]).reshape(4, 1, 1)
    z = np.block([W_x, W_h, b]) @ np.concatenate([x, h_prev, [[1.0]]])
    gates = i, f, g, o = tuple(half * np.tanh(half * z.reshape(4, -1, 1)) + (1 - half))
    c = f * c_prev + i * g
    return o * np.tanh(c), c, gates
