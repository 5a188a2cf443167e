# exercise: attention
# right: no
# wrong: Divides by the root of the size of the values, not by that of queries and keys.
# lines: 6
def attention(q, k, v, mask=None):
    *_, size = v.shape
    s = (q[..., :, None, :] * k[..., None, :, :]).sum(-1) / size**0.5
    s = s if mask is None else np.where(mask, s, -np.inf)
    a = softmax(s, axis=-1)
    return (a[..., None] * v[..., None, :, :]).sum(-2), a
