# exercise: attention
# right: no
# wrong: the softmax runs over all keys and the hidden ones are taken out afterwards, so where a hidden score is far larger the visible weights are 0/0
# lines: 7
def attention(q, k, v, mask=None):
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    if mask is not None:
        e = e * mask
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
