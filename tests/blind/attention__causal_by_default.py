# exercise: attention
# right: no
# wrong: Without a mask a causal one is put in, although None should hide nothing.
# name: causal-without-a-mask
# lines: 20
def attention(q, k, v, mask=None):
    """
    Scaled dot-product attention.

    Args:
        q, k, v: queries, keys and values
        mask: optional boolean mask, True where attention is allowed

    Returns:
        output and attention weights
    """
    d_k = q.shape[-1]
    scores = np.matmul(q, np.swapaxes(k, -2, -1)) / np.sqrt(d_k)
    if mask is None:
        mask = np.tri(*scores.shape[-2:], dtype=bool)
    scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    return np.matmul(weights, v), weights
