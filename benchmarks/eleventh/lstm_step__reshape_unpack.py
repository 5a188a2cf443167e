# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    blocks = (np.hstack([W_x, W_h, b]) @ np.vstack([x, h_prev, [[1.0]]])).reshape(4, -1, 1)
    squash = [sigmoid, sigmoid, np.tanh, sigmoid]
    i, f, g, o = gates = [fn(z) for fn, z in zip(squash, blocks)]
    c = np.sum([f * c_prev, i * g], axis=0)
    return np.tanh(c) * o, c, gates
