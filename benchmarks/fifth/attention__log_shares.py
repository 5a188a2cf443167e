# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) * q.shape[-1] ** -0.5
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    best = np.maximum.reduce(scores, axis=-1, keepdims=True)
    shares = np.exp(scores - best)
    weights = shares / np.einsum("...s->...", shares)[..., None]
    return np.einsum("...ts,...se->...te", weights, v), weights
