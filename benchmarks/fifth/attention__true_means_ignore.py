# exercise: attention
# right: no
# wrong: Takes True in the mask for "hide this key", and divides by D itself and not by its root.
# lines: 8, 10
def attention(q, k, v, mask=None):
    """Scaled dot-product attention."""
    d_k = q.shape[-1]
    scores = np.matmul(q, np.swapaxes(k, -1, -2)) / d_k
    if mask is not None:
        scores = np.where(mask, -1e30, scores)
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights = weights / np.sum(weights, axis=-1, keepdims=True)
    output = np.matmul(weights, v)
    return output, weights
