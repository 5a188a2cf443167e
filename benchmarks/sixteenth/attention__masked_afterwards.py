# exercise: attention
# right: no
# wrong: the mask is applied to the weights after the softmax, so that the rest of a row no longer sums to one
# lines: 13
def attention(q, k, v, mask=None):
    root = q.shape[-1] ** 0.5

    def similarity():
        return q @ np.moveaxis(k, -1, -2) / root

    weights = softmax(similarity(), axis=-1)
    if mask is not None:
        weights = weights * mask
    return weights @ v, weights
