# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    sums = np.hstack([W_x, W_h, b]) @ np.vstack([x, h_prev, [[1.0]]])
    squash = {"i": sigmoid, "f": sigmoid, "g": np.tanh, "o": sigmoid}
    blocks = sums.reshape(len(squash), -1, 1)
    gates = tuple(function(z) for function, z in zip(squash.values(), blocks))
    i, f, g, o = gates
    c = np.einsum("kij,kij->ij", np.stack([f, i]), np.stack([c_prev, g]))
    return o * np.tanh(c), c, gates
