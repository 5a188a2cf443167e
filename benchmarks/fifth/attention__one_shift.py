# exercise: attention
# right: no
# wrong: Shifts by the largest score of the whole array, so rows whose scores are all much smaller underflow and become 0/0.
# lines: 6
def exp_normalize(s):
    e = np.exp(s - s.max())
    return e / e.sum(axis=-1, keepdims=True)


def attention(q, k, v, mask=None):
    s = q @ k.swapaxes(-1, -2)
    s = s / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(mask, s, -np.inf)
    w = exp_normalize(s)
    return w @ v, w
