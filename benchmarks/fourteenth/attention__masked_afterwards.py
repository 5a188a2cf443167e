# exercise: attention
# right: no
# wrong: The mask is applied after the softmax, so the weights of a row no longer add up to one.
# lines: 10
def attention(q, k, v, mask=None):
    d_k = q.shape[-1]
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(d_k)
    weights = softmax(scores, axis=-1)
    if mask is not None:
        weights = weights * mask
    return weights @ v, weights
