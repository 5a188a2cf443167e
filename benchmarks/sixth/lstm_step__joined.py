# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    joined = np.hstack([W_x, W_h, b]) @ np.vstack([x, h_prev, [[1.0]]])
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    gates = tuple(fn(z) for fn, z in zip(squash, joined.reshape(4, -1, 1)))
    c = np.einsum("khj,khj->hj", np.stack(gates[:2]), np.stack([gates[2], c_prev]))
    return gates[3] * np.tanh(c), c, gates
