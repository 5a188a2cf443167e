# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) * k.shape[-1] ** -0.5
    if mask is not None:
        scores = scores + np.where(mask, 0.0, -np.inf)
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    e = np.exp(scores)
    weights = e / np.einsum("...s->...", e)[..., None]
    return np.einsum("...ts,...se->...te", weights, v), weights
