# exercise: attention
# right: no
# wrong: reads the mask as torch's MultiheadAttention does, True where nobody may look
# lines: 10
def attention(q, k, v, mask=None):
    """Scaled dot-product attention with an optional boolean mask."""
    d_k = q.shape[-1]
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) / np.sqrt(d_k)
    if mask is not None:
        scores = np.ma.array(scores, mask=np.broadcast_to(mask, scores.shape)).filled(-1e30)
    shifted = scores - scores.max(axis=-1, keepdims=True)
    exp = np.exp(shifted)
    weights = exp / exp.sum(axis=-1, keepdims=True)
    return np.matmul(weights, v), weights
