# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) * q.shape[-1] ** -0.5
    hidden = 0.0 if mask is None else np.where(mask, 0.0, -np.inf)
    scores = scores + hidden
    weights = np.exp(scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True))
    return np.einsum("...ts,...se->...te", weights, v), weights
