# exercise: attention
# right: no
# wrong: softmax runs over its default axis 0, not over the keys
# name: softmax-over-first-axis-large-number
# lines: 12

def attention(q, k, v, mask=None):
    d = q.shape[-1]
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) / np.sqrt(d)
    if mask is not None:
        scores = np.where(mask, scores, -1e30)
    weights = softmax(scores)
    return np.matmul(weights, v), weights
