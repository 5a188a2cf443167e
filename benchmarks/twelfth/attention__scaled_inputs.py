# exercise: attention
# right: no
# wrong: queries and keys are both divided by the root of D, and the caller's queries are changed in place
# lines: 7, 8
def attention(q, k, v, mask=None):
    root = np.sqrt(q.shape[-1])
    q /= root
    scores = q @ np.swapaxes(k / root, -1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    return weights @ v, weights
