# exercise: attention
# right: no
# wrong: two faults: softmax over the queries, and no division
# lines: 6, 9
def attention(q, k, v, mask=None):
    s = q @ k.swapaxes(-1, -2)
    s = s if mask is None else np.where(mask, s, -1e9)
    e = np.exp(s - s.max())
    w = e / e.sum(axis=-2, keepdims=True)
    return w @ v, w
