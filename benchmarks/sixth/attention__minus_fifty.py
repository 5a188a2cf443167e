# exercise: attention
# right: no
# wrong: Hidden places get a score of -50, so their weight is not exactly 0, and where the other scores are below -50 they even win.
# lines: 8
def attention(q, k, v, mask=None):
    s = q @ np.moveaxis(k, -1, -2) / np.sqrt(k.shape[-1])
    if mask is not None:
        s = s * mask + -50.0 * ~mask
    w = softmax(s, axis=-1)
    return w @ v, w
