# exercise: momentum_step
# right: yes
def _pack(arrays):
    return np.concatenate([np.asarray(a, dtype=float).reshape(-1) for a in arrays])


def _unpack(vector, like):
    ends = np.cumsum([a.size for a in like])[:-1]
    return [piece.reshape(a.shape).copy() for piece, a in zip(np.split(vector, ends), like)]


def momentum_step(params, grads, velocity, lr, momentum):
    theta, g, v = map(_pack, (params, grads, velocity))
    v = np.array([momentum, 1.0]) @ np.stack([v, g])
    return _unpack(theta - lr * v, params), _unpack(v, params)
