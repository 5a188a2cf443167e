# exercise: attention
# right: no
# wrong: The largest score that is subtracted is taken before masking, so a large hidden score makes all visible exponentials 0 and the row 0/0.
# name: largest-of-the-hidden-too
# lines: 8
def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if mask is not None:
        e = np.where(mask, e, 0.0)
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
