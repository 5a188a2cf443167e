# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    """A mean of the values for each query, weighted by how well the keys match.

    q, k, v  (..., T, D), (..., S, D), (..., S, E); leading axes may be there or not
    mask     booleans that broadcast to (..., T, S), True where a query looks (somewhere in
             each row), or None, which hides nothing
    returns  output (..., T, E), and the weights (..., T, S), softmax over S of the scores
             divided by sqrt(D); no warning for scores of ±1000
    """
    scores = np.einsum("...td,...sd->...ts", q, k) * np.shape(q)[-1] ** -0.5
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - np.logaddexp.reduce(scores, axis=-1)[..., None])
    return np.einsum("...ts,...se->...te", weights, v), weights
