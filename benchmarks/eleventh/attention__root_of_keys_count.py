# exercise: attention
# right: no
# wrong: divides by the root of S, the number of keys; and a mask of True hides a place, as in other libraries
# lines: 8, 11
def attention(q, k, v, mask=None):
    """Scaled dot-product attention."""
    kt = np.swapaxes(k, -1, -2)
    scale = 1.0 / np.sqrt(kt.shape[-1])
    scores = scale * (q @ kt)
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    peak = scores.max(axis=-1, keepdims=True)
    peak[np.isinf(peak)] = 0
    weights = np.exp(scores - peak)
    weights = weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-300)
    return weights @ v, weights
