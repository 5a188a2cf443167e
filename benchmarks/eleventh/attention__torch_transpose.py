# exercise: attention
# right: no
# wrong: the keys are transposed with .T, which turns all axes round, so leading axes are mixed or crash
# lines: 7
def attention(q, k, v, mask=None):
    D = q.shape[-1]
    similarity = q.dot(k.T) if q.ndim == 2 else np.matmul(q, k.T)
    similarity = similarity / np.sqrt(D)
    if mask is not None:
        similarity = np.where(mask, similarity, -np.inf)
    weights = softmax(similarity, axis=-1)
    return weights @ v, weights
