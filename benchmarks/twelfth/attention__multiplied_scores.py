# exercise: attention
# right: no
# wrong: hidden scores are multiplied to 0, which is a middling score and no exclusion
# lines: 10
def attention(q, k, v, mask=None):
    if mask is None:
        mask = np.True_
    scale = 1 / np.sqrt(q.shape[-1])
    scores = (q * scale) @ k.swapaxes(-2, -1)
    scores = scores * mask
    top = scores.max(-1, keepdims=True)
    e = np.exp(scores - top)
    weights = e / e.sum(-1, keepdims=True)
    return weights @ v, weights
