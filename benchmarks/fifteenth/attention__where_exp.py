# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / q.shape[-1] ** 0.5
    seen = np.broadcast_to(True if mask is None else mask, scores.shape)
    top = np.max(scores, axis=-1, keepdims=True, where=seen, initial=-np.inf)
    shares = np.exp(scores - top, out=np.zeros(scores.shape), where=seen)
    shares /= np.einsum("...s->...", shares)[..., None]
    return np.einsum("...ts,...se->...te", shares, v), shares
