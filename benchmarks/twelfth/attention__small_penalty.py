# exercise: attention
# right: no
# wrong: hidden places lose 100 from their score, so where scores are far apart they still get weight
# lines: 10
def attention(q, k, v, mask=None):
    """Scaled dot-product attention."""
    d_k = q.shape[-1]
    scores = np.einsum("...id,...jd->...ij", q, k) / np.sqrt(d_k)
    if mask is not None:
        scores = scores + (~np.asarray(mask, dtype=bool)) * -100.0
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    output = np.einsum("...ij,...je->...ie", weights, v)
    return output, weights
