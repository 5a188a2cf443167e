# exercise: attention
# right: no
# wrong: Hidden scores are lowered by a fixed 100 only, so where scores are large a hidden key still gets weight.
# lines: 11, 13
def _weights(scores):
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def attention(q, k, v, mask=None):
    penalty = 0.0 if mask is None else (1.0 - np.asarray(mask, dtype=float)) * 100.0
    similarity = np.matmul(q, np.moveaxis(k, -1, -2)) / np.sqrt(k.shape[-1])
    w = _weights(similarity - penalty)
    return np.matmul(w, v), w
