# exercise: attention
# right: no
# wrong: q /= writes into the caller's queries
# lines: 6
def attention(q, k, v, mask=None):
    q /= np.sqrt(q.shape[-1])
    s = q @ k.swapaxes(-2, -1)
    if mask is None:
        mask = np.ones(s.shape, dtype=bool)
    s = np.where(mask, s, -np.inf)
    w = softmax(s, axis=-1)
    return w @ v, w
