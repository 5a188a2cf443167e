# exercise: attention
# right: no
# wrong: divides by the root of the second axis' length, which is D only without leading axes
# lines: 6
def attention(q, k, v, mask=None):
    d = q.shape[1]
    scores = np.matmul(q, np.swapaxes(k, -1, -2)) * d**-0.5
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    return np.matmul(weights, v), weights
