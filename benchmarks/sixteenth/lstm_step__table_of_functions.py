# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    pre = np.block([[W_x, W_h]]) @ np.vstack([x, h_prev]) + b
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    gates = tuple(s(z) for s, z in zip(squash, pre.reshape(4, -1, 1)))
    i, f, g, o = gates
    c = np.einsum("khn,khn->hn", np.stack([f, i]), np.stack([c_prev, g]))
    return o * np.tanh(c), c, gates
