# exercise: attention
# right: no
# wrong: A mask of three axes goes to the batch where its first size is that of the batch, not to the heads.
# lines: 8, 9
def attention(q, k, v, mask=None):
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        if s.ndim == 4 and mask.ndim == 3 and mask.shape[0] == s.shape[0]:
            mask = mask[:, None]
        s = np.where(mask, s, -np.inf)
    w = np.exp(s - s.max(-1, keepdims=True))
    w = w / w.sum(-1, keepdims=True)
    return w @ v, w
