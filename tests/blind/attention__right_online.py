# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    S = k.shape[-2]
    scores = [np.sum(q * k[..., j:j + 1, :], -1) / np.sqrt(q.shape[-1]) for j in range(S)]
    if mask is not None:
        m = np.broadcast_to(mask, (*q.shape[:-1], S))
        scores = [np.where(m[..., j], s, -np.inf) for j, s in enumerate(scores)]
    top = np.maximum.reduce(scores)
    e = [np.exp(s - top) for s in scores]
    total = sum(e)
    out = sum(x[..., None] * v[..., j:j + 1, :] for j, x in enumerate(e)) / total[..., None]
    return out, np.stack(e, axis=-1) / total[..., None]
