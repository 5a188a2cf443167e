# exercise: attention
# right: no
# wrong: the largest score that is taken off may be a hidden one: when it is far above the others, all that is left is 0 / 0
# lines: 7
def attention(q, k, v, mask=None):
    s = q @ k.swapaxes(-2, -1) * q.shape[-1] ** -0.5
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    if mask is not None:
        e = e * mask
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
