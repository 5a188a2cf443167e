# exercise: attention
# right: no
# wrong: k.T turns all axes round, which fits two axes only
# lines: 7, 9

def attention(q, k, v, mask=None):
    scores = (q @ k.T) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores[~mask] = -np.inf
    weights = softmax(scores, axis=-1)
    return weights @ v, weights
