# exercise: attention
# right: no
# wrong: A mask of two axes is read as one row for each of a batch where its first size is that of the batch.
# lines: 8, 9
def attention(q, k, v, mask=None):
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        if s.ndim == 3 and mask.ndim == 2 and mask.shape[0] == s.shape[0]:
            mask = mask[:, None, :]
        s = np.where(mask, s, -np.inf)
    w = np.exp(s - s.max(-1, keepdims=True))
    w = w / w.sum(-1, keepdims=True)
    return w @ v, w
