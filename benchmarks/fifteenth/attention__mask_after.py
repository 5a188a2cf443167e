# exercise: attention
# right: no
# wrong: the mask is applied after the softmax and nothing is divided again, so the weights of a masked row do not sum to 1
# lines: 11
def scaled_scores(q, k):
    return np.matmul(q, np.moveaxis(k, -1, -2)) / np.sqrt(q.shape[-1])


def attention(q, k, v, mask=None):
    weights = softmax(scaled_scores(q, k), axis=-1)
    weights = weights if mask is None else weights * mask
    return np.matmul(weights, v), weights
