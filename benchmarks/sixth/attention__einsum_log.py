# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / q.shape[-1] ** 0.5
    hidden = False if mask is None else np.logical_not(mask)
    scores = np.where(hidden, -np.inf, scores)
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    weights = np.exp(scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True))
    return np.einsum("...ts,...se->...te", weights, v), weights
