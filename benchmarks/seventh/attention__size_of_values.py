# exercise: attention
# right: no
# wrong: the scores are divided by the root of the values' size E instead of D
# lines: 7
def attention(q, k, v, mask=None):
    hide = False if mask is None else np.logical_not(mask)
    scale = 1 / np.sqrt(v.shape[-1])
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) * scale
    scores = np.where(hide, -np.inf, scores)
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return np.matmul(weights, v), weights
