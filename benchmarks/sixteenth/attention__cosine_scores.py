# exercise: attention
# right: no
# wrong: queries and keys are first brought to length one, so that the scores are cosines and not inner products
# lines: 10
def unit(a):
    return a / np.maximum(np.linalg.norm(a, axis=-1, keepdims=True), 1e-12)


def attention(q, k, v, mask=None):
    scores = unit(q) @ np.swapaxes(unit(k), -1, -2)
    scores = scores / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    return weights @ v, weights
