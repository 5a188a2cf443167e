# exercise: attention
# right: no
# wrong: scores[~mask] needs a mask of the full shape; one that has to be broadcast crashes
# lines: 8
def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -2, -1) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores[~mask] = -np.inf
    scores -= scores.max(axis=-1, keepdims=True)
    e = np.exp(scores)
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
