# exercise: attention
# right: no
# wrong: queries and keys are each divided by the root of D, so scores are divided by D
# lines: 9
def attention(q, k, v, mask=None):
    def scaled(a):
        return a / np.sqrt(a.shape[-1])

    scores = np.einsum("...id,...jd->...ij", scaled(q), scaled(k))
    allowed = True if mask is None else mask
    scores = np.where(allowed, scores, -np.inf)
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights /= weights.sum(axis=-1, keepdims=True)
    return np.einsum("...ij,...je->...ie", weights, v), weights
