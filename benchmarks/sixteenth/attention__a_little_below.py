# exercise: attention
# right: no
# wrong: hidden places get a score of 20 less than the lowest of their row, so that their weight is small and not 0
# lines: 8, 9
def attention(q, k, v, mask=None):
    scores = (q / np.sqrt(q.shape[-1])) @ np.swapaxes(k, -2, -1)
    if mask is not None:
        low = scores.min(axis=-1, keepdims=True) - 20
        scores = np.where(mask, scores, low)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    output = weights @ v
    return output, weights
