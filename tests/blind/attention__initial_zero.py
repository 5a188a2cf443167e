# exercise: attention
# right: no
# wrong: The largest score is looked for from 0 on, so that scores near -1000 are shifted by nothing.
# lines: 8
def attention(q, k, v, mask=None):
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    m = np.ones(s.shape, dtype=bool) if mask is None else np.broadcast_to(mask, s.shape)
    top = np.max(s, axis=-1, keepdims=True, initial=0, where=m)
    w = np.exp(s - top, where=m, out=np.zeros(s.shape))
    w = w / w.sum(-1, keepdims=True)
    return w @ v, w
