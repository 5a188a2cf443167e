# exercise: attention
# right: no
# wrong: queries and keys are brought to length 1 before they are compared, so the scores are cosines
# lines: 10
def unit(a):
    return a / (np.linalg.norm(a, axis=-1, keepdims=True) + 1e-12)


def attention(q, k, v, mask=None):
    similarity = unit(q) @ np.swapaxes(unit(k), -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        similarity = np.where(mask, similarity, float("-inf"))
    weights = softmax(similarity, axis=-1)
    output = weights @ v
    return output, weights
