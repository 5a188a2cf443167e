# exercise: attention
# right: no
# wrong: All look-ups of one size hand back the same array of weights.
# lines: 10
_ws = {}
def attention(q, k, v, mask=None):
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(mask, s, -np.inf)
    w = _ws.setdefault(s.shape, np.empty(s.shape))
    np.exp(s - s.max(-1, keepdims=True), out=w)
    w /= w.sum(-1, keepdims=True)
    return w @ v, w
