# exercise: attention
# right: no
# wrong: the logarithm of a mask with False in it makes a warning (division by zero)
# name: arithmetic-with-the-mask
# lines: 8
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    bias = 0.0 if mask is None else np.log(np.asarray(mask, dtype=float))
    logits = np.einsum("...id,...jd->...ij", q, k) / np.sqrt(d) + bias
    weights = np.exp(logits - logits.max(-1, keepdims=True))
    weights = weights / weights.sum(-1, keepdims=True)
    return weights @ v, weights
