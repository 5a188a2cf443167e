# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / np.sqrt(np.shape(q)[-1])
    seen = np.broadcast_to(True if mask is None else mask, scores.shape)
    top = scores.max(axis=-1, keepdims=True, where=seen, initial=-np.inf)
    shares = np.exp(scores - top, where=seen, out=np.zeros_like(scores))
    shares /= np.einsum("...ts->...t", shares)[..., None]
    return np.einsum("...ts,...se->...te", shares, v), shares
