# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    M = np.hstack(params[:3])
    z = (M @ np.concatenate([x, h_prev, np.ones((1, 1))])).reshape(4, -1, 1)
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    gates = tuple(fn(block) for fn, block in zip(squash, z))
    i, f, g, o = gates
    c = np.einsum("khs,khs->hs", np.stack([f, i]), np.stack([c_prev, g]))
    return o * np.tanh(c), c, gates
