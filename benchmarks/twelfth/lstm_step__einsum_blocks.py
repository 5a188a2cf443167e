# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    H = len(h_prev)
    joined = np.concatenate([W_x, W_h, b], axis=1).reshape(4, H, -1)
    seen = np.concatenate([x, h_prev, [[1.0]]])
    sums = np.einsum("ghn,nk->ghk", joined, seen)
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    i, f, g, o = gates = tuple(s(a) for s, a in zip(squash, sums))
    c = f * c_prev + i * g
    return o * np.tanh(c), c, gates
