# exercise: bptt
# right: yes
from collections import deque


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_o = np.array(outputs)
    d_o[np.arange(len(y)), y] -= 1
    d_U, d_V, d_b = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b_hidden.shape)
    alive = deque(maxlen=truncate)
    for s in range(len(x) - 1, -1, -1):
        alive.append(W.T @ d_o[s])
        slope = 1 - states[s + 1] ** 2
        for n in range(len(alive)):
            alive[n] = alive[n] * slope
        share = sum(alive)
        d_U[:, x[s]] += share
        d_V += np.outer(share, states[s])
        d_b[:, 0] += share
        for n in range(len(alive)):
            alive[n] = V.T @ alive[n]
    return d_U, d_V, d_o.T @ states[1:], d_b, d_o.sum(axis=0)[:, None]
