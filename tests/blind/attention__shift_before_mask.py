# exercise: attention
# right: no
# wrong: the shift is the maximum over hidden keys too, a visible row can underflow to 0/0
# lines: 7
def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(scores - scores.max(-1, keepdims=True))
    if mask is not None:
        e = e * mask
    weights = e / e.sum(-1, keepdims=True)
    return weights @ v, weights
