# exercise: attention
# right: no
# wrong: The mask is applied after a softmax over all keys and the rest divided by its sum, so a hidden key with a large score leaves 0/0 for the others.
# lines: 7, 9
def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if mask is not None:
        weights = weights * mask
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v, weights
