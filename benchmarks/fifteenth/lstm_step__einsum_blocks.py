# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    H = h_prev.shape[0]
    blocks = (np.block([W_x, W_h, b]) @ np.block([[x], [h_prev], [np.ones((1, 1))]])).reshape(4, H, 1)
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    i, f, g, o = gates = tuple(s(z) for s, z in zip(squash, blocks, strict=True))
    c = np.einsum("khu,khu->hu", np.stack([f, i]), np.stack([c_prev, g]))
    return np.multiply(o, np.tanh(c)), c, gates
