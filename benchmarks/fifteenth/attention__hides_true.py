# exercise: attention
# right: no
# wrong: two faults: the mask is read the other way round (True hides), and the root is taken of the values' size E, not of D
# lines: 6, 9
def attention(q, k, v, mask=None):
    size = v.shape[-1]
    scores = np.einsum("...qd,...kd->...qk", q, k) / np.sqrt(size)
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    weights = softmax(scores, axis=-1)
    return np.einsum("...qk,...kd->...qd", weights, v), weights
