# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    if mask is None:
        mask = np.ones((), dtype=bool)
    m = np.broadcast_to(mask, (*q.shape[:-1], k.shape[-2]))
    if q.ndim == 2:
        rows = []
        for qi, mi in zip(q, m):
            s = (k[mi] @ qi) / np.sqrt(len(qi))
            e = np.exp(s - s.max())
            w = np.zeros(len(k))
            w[mi] = e / e.sum()
            rows.append(w)
        W = np.array(rows)
        return W @ v, W
    pairs = [attention(*parts) for parts in zip(q, k, v, m)]
    return tuple(np.stack(p) for p in zip(*pairs))
