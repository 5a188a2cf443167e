# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    joined = np.concatenate((W_x, W_h), axis=1)
    z = np.einsum("ij,jk->ik", joined, np.concatenate((x, h_prev))) + b
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    gates = tuple(f(part) for f, part in zip(squash, z.reshape(4, *h_prev.shape)))
    i, f, g, o = gates
    c = np.sum([f * c_prev, i * g], axis=0)
    return o * np.tanh(c), c, gates
