# exercise: attention
# right: no
# wrong: Indexes the scores with the mask, which crashes when the mask is smaller and has to broadcast.
# lines: 9
def attention(q, k, v, mask=None):
    d_k = q.shape[-1]
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) / np.sqrt(d_k)
    if mask is not None:
        scores[~mask] = -np.inf
    weights = softmax(scores, axis=-1)
    return np.matmul(weights, v), weights
