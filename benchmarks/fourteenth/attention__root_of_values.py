# exercise: attention
# right: no
# wrong: The scores are divided by the root of E, the size of the values, and the transposition of the keys turns the leading axes round too.
# lines: 6, 7
def attention(q, k, v, mask=None):
    scores = np.dot(q, k.T) if k.ndim == 2 else np.matmul(q, k.T)
    scores = scores / v.shape[-1] ** 0.5
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, -1)
    return np.matmul(weights, v), weights
