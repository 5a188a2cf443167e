# exercise: attention
# right: no
# wrong: exponentials of the scores themselves: overflow and NaN for scores of 1000
# lines: 7

def attention(q, k, v, mask=None):
    e = np.exp(q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1]))
    if mask is not None:
        e = e * mask
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
