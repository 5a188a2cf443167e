# exercise: attention
# right: no
# wrong: the weights are set to 0 after the softmax and not divided by their new sum
# lines: 9
def attention(q, k, v, mask=None):
    s = q @ np.moveaxis(k, -1, -2) / np.sqrt(k.shape[-1])
    s = np.exp(s - s.max(axis=-1, keepdims=True))
    s /= s.sum(axis=-1, keepdims=True)
    looks = s if mask is None else s * mask
    return looks @ v, looks
