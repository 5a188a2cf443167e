# exercise: attention
# right: no
# wrong: the scores are divided by the root of the size of the values, E, and not of the keys
# lines: 8
def attention(q, k, v, mask=None):
    *_, T, D = q.shape
    *_, S, E = v.shape
    scores = np.matmul(q, np.swapaxes(k, -1, -2)) / E**0.5
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    return np.matmul(weights, v), weights
