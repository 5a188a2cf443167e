# exercise: attention
# right: no
# wrong: hidden scores are set to -1000, where others may lie as well: weights there are not exactly 0
# lines: 6

HIDDEN = -1000.0


def attention(q, k, v, mask=None):
    logits = np.einsum("...id,...jd->...ij", q, k) / q.shape[-1] ** 0.5
    looks = softmax(logits if mask is None else np.where(mask, logits, HIDDEN), axis=-1)
    return np.einsum("...ij,...je->...ie", looks, v), looks
