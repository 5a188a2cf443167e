# exercise: attention
# right: no
# wrong: The queries are divided by the root in place, so the caller's q is changed.
# lines: 14
def attention(q, k, v, mask=None):
    """A mean of the values for each query, weighted by how well the keys match.

    q, k, v  (..., T, D), (..., S, D), (..., S, E); leading axes may be there or not
    mask     booleans that broadcast to (..., T, S), True where a query looks (somewhere in
             each row), or None, which hides nothing
    returns  output (..., T, E), and the weights (..., T, S), softmax over S of the scores
             divided by sqrt(D); no warning for scores of ±1000
    """
    q /= np.sqrt(q.shape[-1])
    logits = np.matmul(q, np.moveaxis(k, -1, -2))
    if mask is not None:
        logits = np.where(mask, logits, -np.inf)
    shifted = logits - np.amax(logits, axis=-1, keepdims=True)
    weights = np.exp(shifted)
    weights = weights / np.sum(weights, axis=-1, keepdims=True)
    return np.matmul(weights, v), weights
