# exercise: attention
# right: no
# wrong: the largest score is taken over hidden keys too, so a large hidden one lets all visible ones underflow to 0/0
# lines: 7
def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    if mask is not None:
        e = e * mask
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
