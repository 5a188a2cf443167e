# exercise: attention
# right: no
# wrong: scores are indexed by a mask of another shape, so a mask that must be broadcast raises an IndexError
# lines: 9
def attention(q, k, v, mask=None):
    d = k.shape[-1]
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) / d**0.5
    if mask is not None:
        scores[~mask] = -np.inf
    weights = softmax(scores, axis=-1)
    return np.matmul(weights, v), weights
