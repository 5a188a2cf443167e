# exercise: attention
# right: no
# wrong: True in the mask is taken to hide a key.
# lines: 10
def attention(q, k, v, mask=None):
    """Scaled dot-product attention."""
    d_k = q.shape[-1]
    scores = np.matmul(q, np.swapaxes(k, -2, -1)) / np.sqrt(d_k)
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights = weights / np.sum(weights, axis=-1, keepdims=True)
    return np.matmul(weights, v), weights
